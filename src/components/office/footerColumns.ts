import type { Dictionary, Locale } from '../../i18n/index.ts';

interface Column {
  title: string;
  links: readonly (readonly [url: string, label: string])[];
}

/** The fat footer: the same columns in the same place on every page (WCAG 3.2.6). */
export function footerColumns(words: Dictionary, locale: Locale): Column[] {
  if (locale === 'en') {
    return [
      {
        title: words.footer.services,
        links: [
          ['/en/services/', 'All services'],
          ['/en/visit/', 'Visit us'],
          ['/en/contact/', 'Contact'],
        ],
      },
      {
        title: words.footer.about,
        links: [
          ['/en/', words.home],
          ['/', 'Chinese edition'],
        ],
      },
    ];
  }
  return [
    {
      title: words.footer.services,
      links: [
        ['/services/', words.footer.byLife],
        ['/sections/', words.footer.bySection],
        ['/online/', words.nav.online],
      ],
    },
    {
      title: words.footer.answers,
      links: [
        ['/faqs/', words.nav.faqs],
        ['/villages/', words.nav.villages],
        ['/visit/', words.nav.visit],
      ],
    },
    {
      title: words.footer.office,
      links: [
        ['/plan/', words.nav.plan],
        ['/report/', '維護報告'],
      ],
    },
    {
      title: words.footer.about,
      links: [
        ['/sitemap/', words.siteMap],
        ['/accessibility/', '無障礙聲明'],
        ['/privacy/', '隱私權'],
        ['/security/', '資訊安全'],
      ],
    },
  ];
}
