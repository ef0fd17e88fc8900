import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type { KeptList } from './list.ts';

const entry = (name: string) => fileURLToPath(new URL(`worker/${name}.ts`, import.meta.url));

/** One script without imports: browsers that know no module workers run it too. */
async function bundle(input: string, define: Record<string, string>): Promise<string> {
  const build = await rolldown({ input, platform: 'browser', transform: { define }, checks: { eval: true } });
  try {
    const { output } = await build.generate({ format: 'iife', minify: true });
    return output[0].code;
  } finally {
    await build.close();
  }
}

/** The worker of a build, with its list in it. */
export function worker(list: KeptList): Promise<string> {
  return bundle(entry('sw'), { 'process.env.NODE_ENV': '"production"', __KEPT__: JSON.stringify(list) });
}

/** The worker that puts an end to the one before it: deletes what it stored and takes itself off the device. */
export function endingWorker(): Promise<string> {
  return bundle(entry('gone'), {});
}
