/** Words of this place, which a password here must not consist of; docs/adr/072 lists them with the reason. */
const OF_THIS_PLACE = new Set('livewater huoshui shanghai pudong lingang zhangjiang beijing zhongguo administrator advisor maintainer founder finance financing financial investor mima mimamima woaiwojia woshishui'.split(' '));

const ROWS = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', 'qwertyuiopasdfghjklzxcvbnm', '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p', '!@#$%^&*()'];

export type PasswordProblem = 'password-too-short' | 'password-too-long' | 'password-too-common' | 'password-like-address' | 'password-like-name';

/**
 * Why a password is refused, null when it will do: 8 to 200 characters; nothing common (`isCommon` knows the list, in lower case), also not with figures and marks around it or
 * in place of letters; no row of keys; neither the person's address nor their name in it. No rule of composition.
 */
export function passwordProblem(password: string, person: { readonly email: string; readonly name: string }, isCommon: (word: string) => boolean): PasswordProblem | null {
  const typed = password.normalize('NFKC');
  if ([...typed].length < 8) return 'password-too-short';
  if (typed.length > 200) return 'password-too-long';
  const plain = typed.toLowerCase();
  const local = person.email.split('@')[0] ?? '';
  if (local.length >= 4 && plain.includes(local)) return 'password-like-address';
  if (partsOf(person.name).some((part) => plain.includes(part))) return 'password-like-name';
  const core = plain.replace(/[\d\W_]+$/u, '').replace(/^[\d\W_]+/u, '');
  const unleet = core.replace(/[@4]/g, 'a').replace(/0/g, 'o').replace(/[1!]/g, 'i').replace(/3/g, 'e').replace(/[$5]/g, 's');
  if ([plain, core, unleet].some((word) => isCommon(word) || OF_THIS_PLACE.has(word))) return 'password-too-common';
  if (new Set(plain).size < 4 || isRepeated(plain) || isRow(plain)) return 'password-too-common';
  return null;
}

/** The parts of a name that a password must not hold: whole words of four letters or more, Chinese names as a whole. */
function partsOf(name: string): readonly string[] {
  const plain = name.normalize('NFKC').toLowerCase();
  const han = plain.match(/\p{Script=Han}{2,}/gu) ?? [];
  return [...han, ...plain.split(/[^\p{L}\p{N}]+/u).filter((part) => part.length >= 4 && !/\p{Script=Han}/u.test(part))];
}

/** `abcabcabcabc`: a part of at most half the length, over and over. */
function isRepeated(text: string): boolean {
  for (let length = 1; length <= text.length / 2; length += 1) {
    if (text.length % length === 0 && text === text.slice(0, length).repeat(text.length / length)) return true;
  }
  return false;
}

function isRow(text: string): boolean {
  return ROWS.some((row) => row.includes(text) || [...row].reverse().join('').includes(text));
}
