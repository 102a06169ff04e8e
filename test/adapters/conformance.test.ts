import { describe } from 'vitest'
import { conforms } from './conformance.ts'
import { subjects } from './subjects.ts'

for (const subject of subjects) describe(subject.adapter.channel, () => conforms(subject))
