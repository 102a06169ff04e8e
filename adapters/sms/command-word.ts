/**
 * STOP, START and HELP in Turkish and English, when they are the whole message. Words that also answer a question
 * (yes, end, cancel my order) are left to Twilio's OptOutType, which knows what its own filter did.
 */
import { fold } from '../../src/policy/fold.ts'

type Command = 'stop' | 'start' | 'help'

const words: Record<Command, string[]> = {
  stop: [
    'stop',
    'stopall',
    'stop all',
    'unsubscribe',
    'optout',
    'opt out',
    'quit',
    'revoke',
    'cancel',
    'iptal',
    'dur',
    'durdur',
    'red',
    'ret',
    'abonelikten cik',
    'abonelikten cikar',
    'listeden cik',
    'listeden cikar',
  ],
  start: ['start', 'unstop', 'subscribe', 'baslat', 'basla'],
  help: ['help', 'info', 'yardim'],
}
const commands = new Map(
  Object.entries(words).flatMap(([command, said]) => said.map(word => [word, command as Command])),
)

/** The command in a text, in any case, with or without diacritics and closing marks; null for anything longer. */
export function commandWord(text: string): Command | null {
  // Capital I is ı to a Turk: fold makes one letter of all four.
  const said = fold(text.normalize('NFD').replace(/\p{M}/gu, ''))
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^["'*]+|["'*.!?]+$/g, '')
  return commands.get(said) ?? null
}
