/** A file that is not read further, with the reason a person is told. Thrown inside the processes of this room only. */
// @ts-nocheck

export class Refusal extends Error {
  /**
   * @param {string} code
   * @param {Record<string, string | number>} [params]
   */
  constructor(code, params = {}) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.params = params;
  }
}
