/** What the fixtures of form mean, each by its name. */
import type { Taken } from '../taken.ts'

export const form: Record<string, Taken> = {
  'nobody-named': {
    messages: [
      {
        key: 'f-3',
        account: 'form',
        from: 'visitor:f-3',
        proof: 'claimed',
        text: 'merhaba',
      },
    ],
  },
  'phone-only': {
    messages: [
      {
        key: 'f-2',
        account: 'form',
        from: '+905321112233',
        proof: 'claimed',
        subject: 'Arayın',
        text: 'Lütfen arayın',
        stated: {
          phone: '+905321112233',
        },
      },
    ],
  },
  technical: {
    messages: [
      {
        key: 'f-1',
        account: 'form',
        from: 'ayse@demirinsaat.example',
        proof: 'claimed',
        subject: 'Mail gelmiyor',
        text: 'Dünden beri e-posta alamıyoruz.',
        files: ['text/plain log.txt 4 bytes', 'image/png ekran.png https://files.example/e.png'],
        stated: {
          department: 'technical',
          priority: 'high',
          domain: 'demirinsaat.example',
          account: 'demir01',
          email: 'ayse@demirinsaat.example',
          phone: '+905321112233',
        },
      },
    ],
  },
}
