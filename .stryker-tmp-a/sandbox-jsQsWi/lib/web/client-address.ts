/**
 * Where a request comes from. Each proxy, and our own server as the last, writes the address it saw at the right end of X-Forwarded-For; with
 * `proxies` of them trusted the client's is that far from the right. What stands further left is the client's own word and is not read.
 */
// @ts-nocheck

export function clientAddress(headers: Headers, proxies: number): string {
  const seen = (headers.get('x-forwarded-for') ?? '').split(',').map((each) => each.trim());
  return seen.at(-1 - proxies) || seen[0] || 'unknown';
}

/** The network an address is in: what is counted and told apart, so that one reader's address is not used. /24, or /48 of IPv6. */
export function networkOf(address: string): string {
  const plain = address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, '');
  if (plain.includes('.')) return plain.split('.').slice(0, 3).join('.').slice(0, 100);
  const [head = '', tail] = plain.split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === undefined || tail === '' ? [] : tail.split(':');
  const whole = tail === undefined ? front : [...front, ...Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0'), ...back];
  return whole.slice(0, 3).map((part) => part.replace(/^0+(?=.)/, '')).join(':').slice(0, 100);
}

/** What kind of device reads: enough to recognise an opening by, too little to know anybody by. */
export function deviceOf(userAgent: string | null): 'phone' | 'computer' | 'program' {
  const agent = userAgent ?? '';
  if (!/Mozilla\//.test(agent) || /bot|crawl|spider|preview|HeadlessFetch/i.test(agent)) return 'program';
  return /Mobi|Android|iPhone|iPad|HarmonyOS/i.test(agent) ? 'phone' : 'computer';
}
