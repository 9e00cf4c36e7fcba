// @ts-nocheck
import type writeXlsxFile from 'write-excel-file/node';

type Written = Parameters<typeof writeXlsxFile>;

/** A sheet as the writer takes it. */
export type WorkbookSheet = Written[0][number];
/** Something the writer lets one add to a file of the workbook. */
export type WorkbookFeature = NonNullable<NonNullable<Written[1]>['features']>[number];
