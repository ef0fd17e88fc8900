import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The options a command was given. `--help` prints `help` and ends with 0; anything else that the command does not know
 * prints what is wrong and the help, and ends with 2.
 */
export function readOptions<const T extends Options>(help: string, options: T) {
  try {
    const { values } = parseArgs({ options: { ...options, help: { type: 'boolean' } } });
    if (!(values as { help?: boolean }).help) return values as ReturnType<typeof parseArgs<{ options: T }>>['values'];
    console.log(help);
    process.exit(0);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${help}`);
    process.exit(2);
  }
}

/** A port number from a command line; ends with 2 where it is none. */
export function readPort(text: string, help: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  console.error(`--port 要是 0 到 65535 的整數，現在是「${text}」。\n\n${help}`);
  process.exit(2);
}
