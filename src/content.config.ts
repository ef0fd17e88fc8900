import { defineCollection } from 'astro:content';
import { officeLoader } from './intake/loader.ts';

export const collections = {
  office: defineCollection({ loader: officeLoader('office') }),
  sections: defineCollection({ loader: officeLoader('sections') }),
  services: defineCollection({ loader: officeLoader('services') }),
  faqs: defineCollection({ loader: officeLoader('faqs') }),
  villages: defineCollection({ loader: officeLoader('villages') }),
  vocabularies: defineCollection({ loader: officeLoader('vocabularies') }),
  plan: defineCollection({ loader: officeLoader('plan') }),
  clauses: defineCollection({ loader: officeLoader('clauses') }),
  pages: defineCollection({ loader: officeLoader('pages') }),
  'manual-tests': defineCollection({ loader: officeLoader('manual-tests') }),
  'english-services': defineCollection({ loader: officeLoader('english-services') }),
  'english-pages': defineCollection({ loader: officeLoader('english-pages') }),
};
