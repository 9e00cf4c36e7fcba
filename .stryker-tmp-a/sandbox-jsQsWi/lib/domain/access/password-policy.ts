// @ts-nocheck
// What people choose when nothing stops them; the endings below ("123", "!", "2026") are taken off before comparing.
const COMMON = new Set(
  (
    'password passw0rd p@ssw0rd p@ssword pa55word passwort letmein welcome welcomeback iloveyou ilovemyself sunshine princess football baseball basketball superman batman ' +
    'dragon monkey shadow master michael jordan jennifer hunter trustno charlie freedom whatever starwars pokemon computer internet samsung liverpool chelsea arsenal ' +
    'changeme changeit default administrator admin adminadmin root rootroot toor guest testtest test tester testing login access secret qwerty qwertyuiop qwertyui ' +
    'asdfghjkl asdfghjk asdfasdf zxcvbnm zxcvbnmn qazwsx qazwsxedc qazxsw qweasd qweasdzxc qwerqwer abcabc abcdef abcdefg abcdefgh abcdefghij abcd aabbcc aaaaaa ' +
    'woaini woaini520 woaiwojia woaini1314 wodemima mima mimamima nihao nihaoma zhongguo shanghai pudong beijing zhangjiang lingang woshishui woshinibaba ' +
    'companyname company business finance financial money moneymoney investor startup founder summer winter autumn spring january february march april ' +
    'monday friday sunday hello helloworld hellohello loveyou lovely family forever killer soccer hockey ranger tigger ginger pepper cookie banana orange cheese ' +
    'purple yellow diamond silver golden flower butterfly babygirl lovelove mustang corvette ferrari porsche mercedes phoenix matrix merlin wizard google facebook ' +
    'linkedin twitter wechat alipay taobao baidu tencent weibo huawei xiaomi apple microsoft windows linux ubuntu oracle postgres mysql database server network'
  ).split(' '),
);

const ROWS = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', 'qwertyuiopasdfghjklzxcvbnm', '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p', '!@#$%^&*()'];

/** Why a password is refused, null when it will do: at least 10 characters, nothing common, no row of keys, not the address. No rule of composition. */
export function passwordProblem(password: string, email: string): 'password-too-short' | 'password-too-long' | 'password-too-common' | 'password-like-address' | null {
  const typed = password.normalize('NFKC');
  if ([...typed].length < 10) return 'password-too-short';
  if (typed.length > 200) return 'password-too-long';
  const plain = typed.toLowerCase();
  const local = email.split('@')[0] ?? '';
  if (local.length >= 4 && plain.includes(local)) return 'password-like-address';
  const core = plain.replace(/[\d\W_]+$/u, '').replace(/^[\d\W_]+/u, '');
  const unleet = core.replace(/[@4]/g, 'a').replace(/0/g, 'o').replace(/[1!]/g, 'i').replace(/3/g, 'e').replace(/[$5]/g, 's');
  if (core === '' || COMMON.has(core) || COMMON.has(unleet)) return 'password-too-common';
  if (new Set(plain).size < 4 || isRepeated(plain) || isRow(plain)) return 'password-too-common';
  return null;
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
