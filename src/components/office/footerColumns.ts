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
          ['/en/notices/', 'Notices'],
          ['/en/disaster/', 'Disasters: where to go'],
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
      title: words.nav.disaster,
      links: [
        ['/disaster/shelters/', '避難收容處所'],
        ['/disaster/', '災害訊息'],
        ['/disaster/lite/', '省電版'],
      ],
    },
    {
      title: words.footer.answers,
      links: [
        ['/notices/', '公告'],
        ['/documents/', '書表和檔案'],
        ['/faqs/', words.nav.faqs],
        ['/villages/', words.nav.villages],
        ['/zones/', '主題專區'],
        ['/care-points/', '關懷據點'],
        ['/protection/', '保護與求助'],
        ['/visit/', words.nav.visit],
        ['/wifi/', '免費上網'],
        ['/links/', '相關網站'],
      ],
    },
    {
      title: words.footer.office,
      links: [
        ['/meetings/', '會議和結果'],
        ['/partners/', '合作的民間團體'],
        ['/plan/', words.nav.plan],
        ['/disclosures/', '政府資訊公開'],
        ['/records/', '服務成果'],
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
