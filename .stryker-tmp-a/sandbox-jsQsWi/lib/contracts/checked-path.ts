/** A page of this site to go on to, or the home page: never another host, whatever was sent. */
// @ts-nocheck

export function checkedPath(path: string): string {
  return /^\/(?![/\\])[\w\-/.~%?=&]*$/.test(path) ? path : '/';
}
