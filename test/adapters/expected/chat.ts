/** What the fixtures of chat mean, each by its name. */
import type { Taken } from '../taken.ts'

export const chat: Record<string, Taken> = {
  'from-a-visitor': {
    messages: [
      {
        key: 's-8f2:1',
        account: 'chat',
        from: 'visitor:s-8f2',
        proof: 'claimed',
        text: 'Merhaba, <b>fiyat</b> soracaktım',
      },
    ],
  },
  typing: {
    events: ['typing typing'],
  },
  'with-address-and-file': {
    messages: [
      {
        key: 's-8f2:2',
        account: 'chat',
        from: 'ayse@demirinsaat.example (Ayşe Demir)',
        proof: 'claimed',
        text: 'Ekte',
        files: ['image/png hata.png 8 bytes'],
        stated: {
          email: 'ayse@demirinsaat.example',
        },
      },
    ],
  },
}
