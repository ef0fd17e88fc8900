/** What asking an address gave. */
export type Answer =
  | { result: 'ok' }
  /** It answers, but says for good (301, 308) that it lives at `to`. */
  | { result: 'moved'; to: string }
  /** The server is there and will not answer a program; a person has to look. */
  | { result: 'refused'; reason: string }
  | { result: 'failed'; reason: string; network?: boolean };

/** Why a connection came to nothing, by the code of the error (Node, OpenSSL). */
const CAUSES: readonly (readonly [codes: RegExp, reason: string])[] = [
  [/^ENOTFOUND$|^EAI_/u, '找不到這個網站的主機'],
  [/^ECONNREFUSED$/u, '主機不接受連線'],
  [/^ECONNRESET$|^UND_ERR_SOCKET$|^EPIPE$/u, '連到一半斷線'],
  [/TIMEOUT|TIMEDOUT|^TimeoutError$/u, '等太久沒有回應'],
  [/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_|ALTNAME/u, '安全憑證有問題，瀏覽器會擋下來'],
];

/** Why a request threw, zh-TW. */
export function sayError(error: unknown): string {
  const chain: unknown[] = [];
  for (let one = error; one !== undefined && one !== null && chain.length < 5; one = (one as { cause?: unknown }).cause) chain.push(one);
  const codes = chain.flatMap((one) => [String((one as { code?: unknown }).code), String((one as { name?: unknown }).name)]);
  for (const [pattern, reason] of CAUSES) if (codes.some((code) => pattern.test(code))) return reason;
  return '連不上';
}

/** What a final HTTP status means for a visitor. */
export function judgeStatus(status: number): Answer {
  if (status >= 200 && status < 300) return { result: 'ok' };
  if (status === 401 || status === 403 || status === 407 || status === 429 || status === 451) {
    return { result: 'refused', reason: `對方不讓程式查（${status}）` };
  }
  if (status === 404 || status === 410) return { result: 'failed', reason: `找不到這一頁（${status}）` };
  return { result: 'failed', reason: status >= 500 ? `對方的網站出錯（${status}）` : `對方回答 ${status}` };
}
