/** What the fixtures of voice mean, each by its name. */
import type { Taken } from '../taken.ts'

export const voice: Record<string, Taken> = {
  'call-begins': {
    messages: [
      {
        key: 'CA01:greeting',
        account: '+908500000002',
        from: '+905321112233',
        kind: 'menu',
        menu: 'greeting',
      },
    ],
  },
  'callback-spoken': {
    messages: [
      {
        key: 'CA01:callback',
        account: '+908500000002',
        from: '+905321112233',
        kind: 'callback',
        text: 'Sunucumuz kapalı, lütfen arayın',
      },
    ],
  },
  completed: {
    events: ['status completed about CA01 is delivered'],
  },
  'hidden-number': {
    messages: [
      {
        key: 'CA03:callback',
        account: '+908500000002',
        from: 'anonymous:CA03',
        kind: 'callback',
        proof: 'claimed',
        text: 'Please call me',
      },
    ],
  },
  'hung-up-before-recording': {
    events: ['other empty-recording about CA01'],
  },
  'menu-key': {
    messages: [
      {
        key: 'CA01:menu:callback',
        account: '+908500000002',
        from: '+905321112233',
        kind: 'menu',
        menu: 'callback',
      },
    ],
  },
  missed: {
    messages: [
      {
        key: 'CA01:missed',
        account: '+908500000002',
        from: '+905321112233',
        kind: 'callback',
        subject: 'Cevapsız çağrı',
      },
    ],
  },
  'number-not-vouched-for': {
    messages: [
      {
        key: 'CA04:callback',
        account: '+908500000002',
        from: '+905321112233',
        kind: 'callback',
        proof: 'claimed',
        text: 'Call me back',
      },
    ],
  },
  'our-call-busy': {
    events: ['status busy about CA02 is failed'],
  },
  transcription: {
    messages: [
      {
        key: 'CA01:transcription:RE1',
        account: '+908500000002',
        from: '+905321112233',
        kind: 'voicemail',
        text: 'Our website is down since this morning.',
        files: ['audio/x-wav voicemail.wav https://api.twilio.example/r/RE1'],
        group: 'RE1',
      },
    ],
  },
  voicemail: {
    messages: [
      {
        key: 'CA01:voicemail:RE1',
        account: '+908500000002',
        from: '+905321112233',
        kind: 'voicemail',
        files: ['audio/x-wav voicemail.wav https://api.twilio.example/r/RE1'],
        group: 'RE1',
      },
    ],
  },
  // Parts of a voicemail: live-words.test.ts has the whole.
  'words-cannot-be-taken-down': {
    events: ['other transcription-error about CA05 32650: engine unavailable'],
  },
  'words-of-a-voicemail': {
    events: ['other transcription-content about CA05'],
  },
}
