import { model } from '../collection/model.ts';
import { reviewRule } from '../collection/sharedRules.ts';
import { carePointRules } from '../carePoint/rules.ts';
import { carePointSchema } from '../carePoint/schema.ts';
import { hotspotSchema } from '../hotspot/schema.ts';
import { linkRules } from '../link/rules.ts';
import { linkSchema } from '../link/schema.ts';
import { meetingRules } from '../meeting/rules.ts';
import { meetingSchema } from '../meeting/schema.ts';
import { partnerSchema } from '../partner/schema.ts';

/** Places and people: kinds of content that belong together, as rows of the table in collections.ts. */
export const placeModels = {
  'care-points': model({
    id: 'care-points',
    label: '關懷據點',
    path: 'care-points',
    address: '/care-points/#:id',
    format: 'yaml',
    schema: carePointSchema,
    titleField: 'name',
    rules: [...carePointRules, reviewRule()],
  }),
  partners: model({
    id: 'partners',
    label: '合作的民間團體',
    path: 'partners',
    address: '/partners/#:id',
    format: 'yaml',
    schema: partnerSchema,
    titleField: 'name',
    rules: [reviewRule()],
  }),
  hotspots: model({
    id: 'hotspots',
    label: '免費上網地點',
    path: 'hotspots',
    address: '/wifi/#:id',
    format: 'yaml',
    schema: hotspotSchema,
    titleField: 'name',
    rules: [reviewRule()],
  }),
  links: model({
    id: 'links',
    label: '相關網站',
    path: 'links',
    address: '/links/#:id',
    format: 'yaml',
    schema: linkSchema,
    titleField: 'title',
    rules: [...linkRules, reviewRule()],
  }),
  meetings: model({
    id: 'meetings',
    label: '會議',
    path: 'meetings',
    address: '/meetings/#:id',
    format: 'yaml',
    schema: meetingSchema,
    titleField: 'name',
    rules: [...meetingRules, reviewRule()],
  }),
};
