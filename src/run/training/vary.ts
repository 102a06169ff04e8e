/** Makes messages of a seed: slots filled, greetings and decoys around it, spelled as people do on each channel. */
import type { Random } from './random.ts'
import type { Lists, Seed } from './seeds.ts'

export function vary(seed: Seed, slots: Lists, context: Lists, random: Random): string {
  if (seed.isWhole) return spell(seed.sentence, seed, random)
  const line = (name: string) => fill(random.pick(context.get(`${name} ${seed.language}`) ?? ['']), seed, slots, random)
  const before: string[] = []
  const after: string[] = []
  if (random.chance(0.45)) before.push(line('greeting'))
  if (random.chance(0.3)) after.push(line('fact'))
  if (random.chance(0.12)) put(line('shouting'))
  if (random.chance(0.1)) put(line('calm'))
  if (random.chance(0.2)) put(line('temper'))
  if (random.chance(0.25)) put(line('story'))
  if (random.chance(0.15)) put(line('quarrel'))
  for (const decoy of decoysFor(seed)) if (random.chance(0.16)) put(line(decoy))
  if (random.chance(0.35)) after.push(line('closing'))
  const core = fill(seed.sentence, seed, slots, random)
  const joined = [...before, core, ...after].join(random.pick(['\n', ' ', '. ', '\n\n']))
  return spell(joined, seed, random)

  function put(words: string) {
    if (random.chance(0.5)) before.push(words)
    else after.push(words)
  }
}

/** What may be said to work without changing what the message is about. */
function decoysFor(seed: Seed): string[] {
  const { topic, priority } = seed.labels
  if (priority === 'low') return ['all-works']
  if (priority === 'critical') return topic === 'website-down' ? ['mail-works'] : []
  if (topic === 'website-down') return ['mail-works']
  return topic === 'mailbox' ? ['site-works'] : ['site-works', 'mail-works']
}

/** Alternatives chosen, blanks filled. */
export function fill(sentence: string, seed: Seed, slots: Lists, random: Random): string {
  return sentence
    .replace(/\[([^\]]+)\]/g, (_, list: string) => random.pick(list.split('|')))
    .replace(/\{(\w+)\}/g, (whole, name: string) => random.pick(slots.get(`${name} ${seed.language}`) ?? [whole]))
}

const bare: Record<string, string> = {
  ç: 'c',
  ğ: 'g',
  ı: 'i',
  ö: 'o',
  ş: 's',
  ü: 'u',
  Ç: 'C',
  Ğ: 'G',
  İ: 'I',
  Ö: 'O',
  Ş: 'S',
  Ü: 'U',
}

function spell(text: string, seed: Seed, random: Random): string {
  let spelled = text
  const turkish = seed.language === 'tr'
  if (random.chance(turkish ? 0.25 : 0.12)) spelled = spoken(spelled, turkish, random)
  if (random.chance(0.12)) spelled = mistyped(spelled, random)
  if (random.chance(0.2)) spelled = spelled.replace(/[.,!?;:]+(\s|$)/g, '$1')
  if (random.chance(0.08)) spelled = turkish ? spelled.toLocaleUpperCase('tr') : spelled.toUpperCase()
  return turkish && random.chance(0.35) ? spelled.replace(/[çğıöşüÇĞİÖŞÜ]/g, letter => bare[letter] ?? letter) : spelled
}

/** As chats and short messages are written. */
function spoken(text: string, turkish: boolean, random: Random): string {
  if (!turkish) {
    return text
      .replace(/\byou\b/g, () => random.pick(['you', 'u']))
      .replace(/\bplease\b/gi, 'pls')
      .replace(/\bcannot\b|\bcan't\b/g, () => random.pick(['cant', "can't", 'cannot']))
      .replace(/\bis not\b/g, "isn't")
      .toLowerCase()
  }
  return text
    .replace(/([ıiuü])yor(um|uz|sunuz|lar)?(?=\s|$|[.,?!])/gu, (_, vowel: string, person = '') => {
      const short: Record<string, string> = { um: 'm', uz: 'z', sunuz: 'sunuz', lar: 'lar', '': '' }
      return `${vowel}yo${short[person] ?? person}`
    })
    .replace(/\b(bir)\b/g, 'bi')
    .replace(/ değil/g, () => random.pick([' değil', ' diil']))
    .toLocaleLowerCase('tr')
}

/** One or two letters dropped, doubled or swapped. */
function mistyped(text: string, random: Random): string {
  let spelled = text
  for (let n = random.chance(0.5) ? 1 : 2; n > 0; n--) {
    const at = 1 + Math.floor(random.next() * Math.max(1, spelled.length - 3))
    const [a, b] = [spelled[at] ?? '', spelled[at + 1] ?? '']
    if (!/\p{L}/u.test(a) || !/\p{L}/u.test(b)) continue
    const changed = random.pick([a, b, b + a, a + a + b])
    spelled = spelled.slice(0, at) + changed + spelled.slice(at + 2)
  }
  return spelled
}
