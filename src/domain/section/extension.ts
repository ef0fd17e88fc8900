import { sensitive, type Shown, type Sourced } from '../fact.ts';

/** The extension to dial: the duty's own, else the section's; neither leaves here unless a source confirms it. */
export function extensionOf(
  section: Sourced & { extension?: string | undefined },
  duty?: Sourced & { extension?: string | undefined },
): Shown<string> {
  return duty?.extension === undefined ? sensitive(section.extension, section) : sensitive(duty.extension, duty);
}
