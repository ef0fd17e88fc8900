import { plain } from './plain.ts';

/** Mail services for everybody; a dot at the end stands for any country's ending. */
const SERVICES = [
  ...['gmail.com', 'googlemail.com', 'yahoo.', 'ymail.com', 'rocketmail.com', 'kimo.com', 'kimo.com.tw'],
  ...['hotmail.', 'outlook.', 'live.', 'msn.com', 'icloud.com', 'me.com', 'mac.com', 'aol.com', 'gmx.', 'yandex.', 'mail.ru', 'mail.com'],
  ...['pchome.com.tw', 'hinet.net', 'seed.net.tw', 'so-net.net.tw', 'giga.net.tw', 'xuite.net', 'url.com.tw', 'apol.com.tw', 'anet.net.tw'],
  ...['qq.com', '163.com', '126.com', 'sina.com', 'sina.cn', 'foxmail.com', 'naver.com', 'zoho.com', 'fastmail.com'],
  ...['proton.me', 'protonmail.com', 'pm.me', 'tuta.com', 'tutanota.com'],
];

const ADDRESS = /[\w.+-]+ ?(?:@|[([] ?at ?[)\]]) ?((?:[a-z0-9-]+\.)+[a-z]{2,})/giu;

/** True for a mail service itself and for its own hosts (ms1.hinet.net), not for another name that only ends alike. */
function isPersonal(host: string): boolean {
  return SERVICES.some((service) =>
    service.endsWith('.')
      ? new RegExp(String.raw`^(?:[a-z0-9-]+\.)*${service.slice(0, -1)}(?:\.[a-z]{2,3}){1,2}$`, 'u').test(host)
      : host === service || host.endsWith(`.${service}`),
  );
}

/** Addresses at mail services for everybody in a text; those of offices and schools are fine. */
export function personalEmails(text: string): string[] {
  const found = [...plain(text).matchAll(ADDRESS)].filter(([, host]) => isPersonal(host!.toLowerCase()));
  return [...new Set(found.map(([address]) => address.replaceAll(/\s|[([] ?at ?[)\]]/giu, (sign) => (sign.trim() ? '@' : ''))))];
}
