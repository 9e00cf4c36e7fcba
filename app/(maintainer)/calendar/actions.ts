'use server';

import { changeCalendar } from '@/lib/usecases/review/change-calendar.ts';
import { previewCalendar } from '@/lib/usecases/review/preview-calendar.ts';
import { callAction } from '@/lib/web/form-action.ts';

export const previewCalendarAction = callAction(previewCalendar);
export const changeCalendarAction = callAction(changeCalendar);
