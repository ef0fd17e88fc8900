import { defineCollection } from 'astro:content';
import { officeLoader } from './intake/loader.ts';

export const collections = {
  office: defineCollection({ loader: officeLoader('office') }),
  sections: defineCollection({ loader: officeLoader('sections') }),
  services: defineCollection({ loader: officeLoader('services') }),
  faqs: defineCollection({ loader: officeLoader('faqs') }),
  notices: defineCollection({ loader: officeLoader('notices') }),
  villages: defineCollection({ loader: officeLoader('villages') }),
  shelters: defineCollection({ loader: officeLoader('shelters') }),
  alerts: defineCollection({ loader: officeLoader('alerts') }),
  'care-points': defineCollection({ loader: officeLoader('care-points') }),
  partners: defineCollection({ loader: officeLoader('partners') }),
  hotspots: defineCollection({ loader: officeLoader('hotspots') }),
  links: defineCollection({ loader: officeLoader('links') }),
  meetings: defineCollection({ loader: officeLoader('meetings') }),
  vocabularies: defineCollection({ loader: officeLoader('vocabularies') }),
  plan: defineCollection({ loader: officeLoader('plan') }),
  clauses: defineCollection({ loader: officeLoader('clauses') }),
  pages: defineCollection({ loader: officeLoader('pages') }),
  disclosures: defineCollection({ loader: officeLoader('disclosures') }),
  zones: defineCollection({ loader: officeLoader('zones') }),
  'manual-tests': defineCollection({ loader: officeLoader('manual-tests') }),
  records: defineCollection({ loader: officeLoader('records') }),
  'english-services': defineCollection({ loader: officeLoader('english-services') }),
  'english-pages': defineCollection({ loader: officeLoader('english-pages') }),
};
