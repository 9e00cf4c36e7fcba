/** How long a session still lasts if nothing more is heard of it. In seconds from now, because the reader's clock may be wrong; `last` when being heard would not make it longer. */
export type SessionLeft = { readonly seconds: number; readonly last: boolean };
