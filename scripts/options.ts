import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

type Values<T extends Options> = ReturnType<typeof parseArgs<{ options: T }>>['values'];

/**
 * The options a command was given and, where it may be given one, the file or address that stands without an option. `--help` prints
 * `help` and ends with 0; anything else that the command does not know prints what is wrong and the help, and ends with 2.
 */
export function readCommand<const T extends Options>(
  help: string,
  options: T,
  most: 0 | 1,
): { values: Values<T>; given?: string | undefined } {
  try {
    const { values, positionals } = parseArgs({ options: { ...options, help: { type: 'boolean' } }, allowPositionals: most > 0 });
    if (!(values as { help?: boolean }).help) {
      if (positionals.length > most)
        throw new Error(`只能給 ${most} 個檔案或網址，現在有 ${positionals.length} 個：${positionals.join('、')}`);
      return { values: values as Values<T>, given: positionals[0] };
    }
    console.log(help);
    process.exit(0);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${help}`);
    process.exit(2);
  }
}

/** The options of a command that takes nothing else; ends as `readCommand` does. */
export function readOptions<const T extends Options>(help: string, options: T): Values<T> {
  return readCommand(help, options, 0).values;
}

/** A port number from a command line; ends with 2 where it is none. */
export function readPort(text: string, help: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  console.error(`--port 要是 0 到 65535 的整數，現在是「${text}」。\n\n${help}`);
  process.exit(2);
}
