'use client';

import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';
import { classNames } from './class-names.ts';

/** Parts of one thing, one shown at a time; arrow keys move between them. Not for navigation: use links. */
export function Tabs({ label, items, initial }: { readonly label: string; readonly items: readonly { readonly id: string; readonly title: ReactNode; readonly content: ReactNode }[]; readonly initial?: string }) {
  return (
    <AriaTabs {...(initial ? { defaultSelectedKey: initial } : {})} className="flex flex-col gap-4">
      <TabList aria-label={label} className="sideways flex gap-6 border-b border-line">
        {items.map((item) => (
          <Tab key={item.id} id={item.id} className={({ isSelected }) => classNames('flex min-h-11 cursor-pointer items-center border-b-2 whitespace-nowrap', isSelected ? 'border-accent font-semibold text-ink' : 'border-transparent text-ink-soft')}>
            {item.title}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id}>
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
