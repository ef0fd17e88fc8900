import { z } from 'zod';
import { isMoment } from '../domain/time/moment.ts';

const moment = z.string().refine(isMoment);

/** One official warning in plain words, as it is kept between import and build. */
export const warningSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  /** What kind it is (豪雨、停班停課 …); the title where the feed names none. */
  kind: z.string().min(1),
  agency: z.string().min(1),
  summary: z.string(),
  /** It takes the place of an earlier one. */
  update: z.boolean(),
  effective: moment,
  expires: moment,
  /** The agency's own page. */
  page: z.url({ protocol: /^https$/u }).optional(),
});

export type Warning = z.infer<typeof warningSchema>;
