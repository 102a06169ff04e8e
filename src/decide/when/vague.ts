/** Words that say since when without naming an hour or a day: saatlerdir, az önce, for two hours, since the update. Folded. */
import { numberPattern } from './numbers.ts'
import { hoursAndMinutes } from './stretches.ts'

const unit = '(?:dakika|saat|gun|hafta|ay|yil)'
const units = '(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)'

const forms = [
  new RegExp(`(?<![a-z\\d])(?:${unit}l[ae]rdir|bir ?suredir|son (?:${numberPattern} )?${unit})`, 'u'),
  /(?<![a-z])(?:az once|biraz once|demin|simdi oldu|gece yarisi|butun gun|tum gun|oglenden)/u,
  /[dt][ae]n (?:beri|itibaren|bu yana)(?![a-z])/u,
  new RegExp(`(?<![a-z])for (?:(?:about|almost|nearly|over|more than|the (?:last|past)|at least) )?(?:${numberPattern} )?${units}`, 'u'),
  /(?<![a-z])(?:for (?:a while|some time|ages)|all (?:day|night|week|morning|afternoon)|overnight|just now|(?:a moment|moments|a while) ago)/u,
  /(?<![a-z])since (?:the|this|that|last|my|our|your|midnight|noon|early|about|around|\d)/u,
  new RegExp(`(?<![a-z\\d.,:])${hoursAndMinutes}(?![a-z]{5})`, 'u'),
] // biome-ignore format: one form a line

export const tellsVaguely = (folded: string) => forms.some(form => form.test(folded))
