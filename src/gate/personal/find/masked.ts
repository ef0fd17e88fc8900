/** A number of which only the first signs are shown: findings are public. */
export function maskedNumber(number: string, shown: number): string {
  return `${number.slice(0, shown)}${'*'.repeat(number.length - shown)}`;
}

/** An e-mail address with its first sign and its host. */
export function maskedEmail(address: string): string {
  return `${address[0]}***${address.slice(address.indexOf('@'))}`;
}
