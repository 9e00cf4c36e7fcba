/** The id of the control that answers the field `name`, so that an error summary can link to it: `revenue.2023` has `field-revenue-2023`. */
export function fieldId(name: string): string {
  return `field-${name.replaceAll(/[^A-Za-z0-9_-]/g, '-')}`;
}
