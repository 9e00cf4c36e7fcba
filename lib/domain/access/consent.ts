/** What somebody agrees to, each by itself: the service; being judged again by new rules; being told by mail. */
export const PURPOSES = ['service', 'rematch', 'mail'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** The version of the words of each purpose (messages/privacy.*.json, `purposes`); raised with every change of what they mean. */
export const CONSENT_TEXT: Readonly<Record<Purpose, string>> = { service: '2026-11', rematch: '2026-11', mail: '2026-11' };

/** The service itself is ended by deleting the account, not by an unticked box. */
export const REVOCABLE = ['rematch', 'mail'] as const satisfies readonly Purpose[];
