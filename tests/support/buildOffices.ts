import { buildOffices } from '../../scripts/build-offices.ts';
import { BUILD_DAY, builtOffice } from '../../scripts/offices.ts';

export { BUILD_DAY };

/** Where the built offices lie. */
export const built = { real: builtOffice('real'), fixture: builtOffice('fixture') } as const;

/** Builds both offices once a run; `npm test` has built them for all its parts. */
export default function setup(): void {
  if (process.env.OFFICES_BUILT !== BUILD_DAY) buildOffices();
}
