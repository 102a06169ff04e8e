/** What may be asked for in a query; the same tables check requests and describe them in the OpenAPI document. */
import { z } from 'zod'
import { departments, outcomes, priorities } from '../../decision.ts'
import { actSchema } from '../../desk/act.ts'
import { ticketOrders } from '../../store/console.ts'

const limit = z.coerce.number().int().min(1).max(200).default(50).describe('Most rows of one page.')

export const ticketsQuery = z.strictObject({
  status: z.enum(['open', 'resolved', 'held', 'overdue']).optional(),
  department: z.enum(departments).optional(),
  priority: z.enum(priorities).optional(),
  assignee: z.string().max(200).optional().describe('Name of an agent.'),
  q: z
    .string()
    .max(200)
    .optional()
    .describe('Words of the subject or the customer’s name, a ticket number, or a sender’s address.'),
  order: z.enum(ticketOrders).default('newest').describe('`due`: open tickets alone, the most urgent first.'),
  after: z
    .string()
    .regex(/^\d{1,15}\.T-\d{6,12}$/)
    .optional()
    .describe('`next` of the page before.'),
  limit,
})

export const deliveriesQuery = z.strictObject({
  outcome: z
    .enum([...outcomes.filter(one => one !== 'redelivered'), 'pending'])
    .optional()
    .describe('How they ended; pending: not decided yet.'),
  before: z.coerce.number().int().positive().optional().describe('`next` of the page before.'),
  limit,
})

export const standingQuery = z.strictObject({
  customer: z.string().min(1).max(200).optional(),
  sender: z.string().min(1).max(300).optional().describe('Of somebody who is not on file: `kind:value`.'),
})

export const noticesQuery = z.strictObject({ limit })

export const actBody = z.strictObject({
  act: z.enum([...actSchema.shape.act.options, 'call']),
  text: z.string().max(20_000).optional().describe('Of a reply. For a call: where the agent is rung, in E.164.'),
})
