/** What the fixtures of telegram mean, each by its name. */
import type { Taken } from '../taken.ts'

export const telegram: Record<string, Taken> = {
  'album-second-part': {
    messages: [
      {
        key: '410001:53',
        account: '@santral_test_bot',
        from: '410001 (Ayşe Demir)',
        files: ['application/pdf fatura.pdf d-1'],
        group: '140011',
        locale: 'tr',
      },
    ],
  },
  'answer-button': {
    messages: [
      {
        key: 'callback:cq-78',
        account: '@santral_test_bot',
        from: '410001 (Ayşe Demir)',
        text: 'Hayır, hâlâ kapalı',
        replyTo: ['410001:50'],
        locale: 'tr',
      },
    ],
  },
  'caption-and-photo': {
    messages: [
      {
        key: '410001:52',
        account: '@santral_test_bot',
        from: '410001 (Ayşe Demir)',
        text: 'Hata ekranı',
        files: ['image/jpeg - p-large'],
        locale: 'tr',
      },
    ],
  },
  edited: {
    messages: [
      {
        key: '410001:51:edit:1772434860',
        account: '@santral_test_bot',
        from: '410001 (Ayşe Demir)',
        kind: 'edit',
        text: 'Sitemiz açılmıyor, hata 503',
        edits: '410001:51',
        locale: 'tr',
      },
    ],
  },
  'group-talk': {
    events: ['group message'],
  },
  'menu-button': {
    messages: [
      {
        key: 'callback:cq-77',
        account: '@santral_test_bot',
        from: '410001 (Ayşe Demir)',
        kind: 'menu',
        text: 'Faturalar',
        replyTo: ['410001:50'],
        menu: 'invoices',
        locale: 'tr',
      },
    ],
  },
  'nul-and-half-emoji': {
    messages: [
      {
        key: '410001:61',
        account: '@santral_test_bot',
        from: '410001 (Ayşe)',
        text: 'yarım � emoji',
      },
    ],
  },
  'own-contact-forwarded': {
    messages: [
      {
        key: '410001:55',
        account: '@santral_test_bot',
        from: '410001 (Ayşe Demir)',
        text: '👤 Ayşe 905321112233',
        locale: 'tr',
      },
    ],
  },
  'own-contact-shared': {
    messages: [
      {
        key: '410001:54',
        account: '@santral_test_bot',
        from: '410001 (Ayşe Demir)',
        kind: 'contact',
        contactPhone: '+905321112233',
        locale: 'tr',
      },
    ],
  },
  pinned: {
    events: ['account pinned_message'],
  },
  'poll-and-unknown-fields': {
    messages: [
      {
        key: '410001:63',
        account: '@santral_test_bot',
        from: '410001 (Ayşe Demir)',
        text: 'Hangisi?\n- A\n- B',
        locale: 'tr',
      },
    ],
  },
  'reply-to-us': {
    messages: [
      {
        key: '410001:59',
        account: '@santral_test_bot',
        from: '410001 (Ayşe Demir)',
        text: 'Hâlâ aynı',
        replyTo: ['410001:50'],
        locale: 'tr',
      },
    ],
  },
  'site-down': {
    messages: [
      {
        key: '410001:51',
        account: '@santral_test_bot',
        from: '410001 (Ayşe Demir)',
        text: 'Sitemiz açılmıyor 😟 demirinsaat.example',
        locale: 'tr',
      },
    ],
  },
  'somebody-elses-card': {
    messages: [
      {
        key: '410001:56',
        account: '@santral_test_bot',
        from: '410001 (Ayşe Demir)',
        text: '👤 Mehmet +905329998877',
        locale: 'tr',
      },
    ],
  },
  'start-with-link-token': {
    messages: [
      {
        key: '410001:57',
        account: '@santral_test_bot',
        from: '410001 (Ayşe Demir)',
        kind: 'command',
        text: '/start panel_c17',
        command: 'start',
        ref: 'panel_c17',
        locale: 'tr',
      },
    ],
  },
  venue: {
    messages: [
      {
        key: '410001:60',
        account: '@santral_test_bot',
        from: '410001 (Ayşe Demir)',
        text: '📍 41.0082, 28.9784 Ofisimiz Sultanahmet, İstanbul',
        locale: 'tr',
      },
    ],
  },
  'words-after-a-command': {
    messages: [
      {
        key: '410001:58',
        account: '@santral_test_bot',
        from: '410001 (Ayşe Demir)',
        text: 'sunucuya bağlanamıyoruz',
        locale: 'tr',
      },
    ],
  },
}
