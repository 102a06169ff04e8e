import { expect, test } from 'vitest'
import { levelOf } from './level-of.ts'

// Others' words excuse nothing beyond themselves: a report reaches as far as its clause or sentence, a quotation to its mark.
test.each<[text: string, level: number]>([
  ["The last one told me 'have you tried turning it off', you useless morons", 2],
  ['She said to ask my developer. YOU are my developer now, you dozy morons', 2],
  ['Our intern built the form, and you idiots broke it', 2],
  ['bana "tekrar deneyin" dedi, geri zekalı herif', 2],
  ['Arkadaşınız bana bekle dedi, siktirin gidin', 2],
  ['bize bekleyin yazmışlar, amk böyle işin', 2],
  ['He says "calm down". Fix it or I burn your office down.', 3],
  ['Bana bekle dediler. Gelip sizi gebertirim.', 3],
  ['Support said it takes 48 hours, so I am coming to your office with a bat', 3],
  ['Temsilciniz "bekleyin" yazmış. Akşam çıkışta ağzını burnunu kıracağım.', 3],
])('said by the sender: %s', (text, level) => {
  expect(levelOf(text)).toBe(level)
})

test.each([
  'Our intern, a complete idiot, deleted the zone',
  'We got this message yesterday:\nI will burn your office down\nWhat should we do?',
  'Bu sabah gelen mail şöyle:\nHepinizi yakacağım, çocuklarınızı biliyorum\nNe yapmalıyız',
  'He wrote the following. I will come and break your legs. Can you keep the logs?',
  'adam bana dönüp, siktir git şerefsiz, dedi',
  'bize yazan mesajda orospu çocukları, sizi bulurum diyor',
  'form üzerinden her gün küfür geliyor, bize orospu çocukları yazıyorlar',
  'A stranger keeps mailing our staff. He writes that he knows where they live and will hurt them.',
  'I am such an idiot, proper moron move, I deleted the zone',
  'cheers for the fix, you lovely bastards',
  'you absolute fucking legends, it works',
  'yarına yetişmezse patron beni diri diri gömer',
])('said by or of others: %s', text => {
  expect(levelOf(text)).toBe(0)
})
