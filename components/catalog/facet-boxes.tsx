'use client';

import './rows.css';

/** A facet in words. `one`: only one value can be chosen, and `any` undoes it. `more`: the words of the button that shows the rest. */
export type FacetWords = {
  readonly name: string;
  readonly title: string;
  readonly open: boolean;
  readonly any: string | null;
  readonly values: readonly (readonly [value: string, label: string, count: number, on: boolean])[];
  readonly more: string | null;
};

/** The facets as boxes of a plain form; drawn by the script from words alone, as the rows are. Asking for the rest of a facet keeps what is ticked. */
export function FacetBoxes({ facets }: { readonly facets: readonly FacetWords[] }) {
  return facets.map(({ name, title, open, any, values, more }) => (
    <details key={name} id={`f-${name}`} open={open} className="facet">
      <summary>{title}</summary>
      <fieldset>
        <legend className="sr-only">{title}</legend>
        {any === null ? null : (
          <label className="pick">
            <input type="radio" name={name} value="any" defaultChecked={values.every(([, , , on]) => !on)} />
            <span>{any}</span>
          </label>
        )}
        {values.map(([value, label, count, on]) => (
          <label key={value} className="pick">
            <input type={any === null ? 'checkbox' : 'radio'} name={name} value={value} defaultChecked={on} />
            <span>{label}</span>
            <small>{count}</small>
          </label>
        ))}
        {more === null ? null : (
          <button name="all" value={name} formAction={`/catalog#f-${name}`}>
            {more}
          </button>
        )}
      </fieldset>
    </details>
  ));
}
