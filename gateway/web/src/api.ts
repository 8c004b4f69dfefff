import type { Fen } from './money'

/** A refusal as a service tells it (RFC 9457). */
export interface Problem {
  code: string
  status: number
  field?: string
  value?: string
  acceptedZh?: string
  detailZh?: string
}

export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detailZh ?? problem.code)
  }
}

const ANSWER_MS = 20_000

/** An answer of a service; amounts, whose names end with fen, are bigint. */
export async function get<T>(path: string): Promise<T> {
  return answer<T>(await asked(path, { headers: { Accept: 'application/json' } }))
}

/** What is asked of a service for one unit's year. */
export interface Order {
  context: string
  unit: string
  year: number
  name: string
  accountingDate: string
  documentNo?: string
  data: object
}

/** What became of an order; an event's id ends with its place among those of its context. */
export interface Outcome {
  events: { id: string; type: string }[]
}

/** One command under an id of the caller's, so that sending it again is not doing it twice. */
export async function command(order: Order, id: string): Promise<Outcome> {
  const { context, unit, year, name, accountingDate, documentNo, data } = order
  return send(`/api/${context}/${unit}/${year}/${name}`, text({ accountingDate, documentNo, data }), 'application/json', id)
}

export async function post<T>(path: string, body: object): Promise<T> {
  return send(path, text(body), 'application/json', freshId())
}

/** Sends a file as it is. */
export async function upload<T>(path: string, file: Blob | string, type: string): Promise<T> {
  return send(path, file, type, freshId())
}

/** An id that no other command has. */
export function freshId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((each) => each.toString(16).padStart(2, '0')).join('')
}

async function send<T>(path: string, body: Blob | string, type: string, id: string): Promise<T> {
  return answer<T>(
    await asked(path, {
      method: 'POST',
      headers: { 'Content-Type': type, 'Idempotency-Key': id, ...notFromElsewhere() },
      body,
    }),
  )
}

async function asked(path: string, init: RequestInit): Promise<Response> {
  let response: Response
  try {
    response = await fetch(path, { ...init, signal: AbortSignal.timeout(ANSWER_MS) })
  } catch {
    throw new Refused({ code: 'unreachable', status: 0, detailZh: '服务未响应，请稍后重试。' })
  }
  return loggedIn(response)
}

/** A login that is over: the same page again leads to the next one and back. */
export function loggedIn(response: Response): Response {
  if (response.status === 401) {
    window.location.reload()
  }
  return response
}

/** Ends the session here; the address is where the identity provider ends its own. */
export async function logOut(): Promise<string> {
  const response = await asked('/logout', { method: 'POST', headers: notFromElsewhere() })
  return (await answer<{ location: string }>(response)).location
}

/** What only our own pages can read of their cookies, so that a change cannot come from another site. */
function notFromElsewhere(): Record<string, string> {
  const token = /(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1]
  return token ? { 'X-XSRF-TOKEN': decodeURIComponent(token) } : {}
}

async function answer<T>(response: Response): Promise<T> {
  const body = await response.text()
  if (!response.ok) {
    throw new Refused(problemOf(response.status, body))
  }
  return (body ? parse(body) : undefined) as T
}

function problemOf(status: number, body: string): Problem {
  try {
    const members = JSON.parse(body) as Problem
    return { ...members, status }
  } catch {
    return { code: 'unexpected-answer', status, detailZh: `服务返回了无法识别的内容（${status}）。` }
  }
}

type Reviver = (key: string, value: unknown, context?: { source: string }) => unknown

/** JSON in which every whole number whose name ends with fen, alone or in a list, becomes a bigint. */
export function parse(json: string): unknown {
  const reviver: Reviver = (key, value, context) => {
    if (!/fen$/i.test(key)) {
      return value
    }
    if (typeof value === 'number') {
      return exact(value, context?.source)
    }
    return Array.isArray(value) ? value.map((each) => (typeof each === 'number' ? exact(each) : each)) : value
  }
  return JSON.parse(json, reviver as (key: string, value: unknown) => unknown)
}

function exact(value: number, source?: string): Fen {
  if (source !== undefined) {
    return BigInt(source)
  }
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(`an amount that cannot be read exactly: ${value}`)
  }
  return BigInt(value)
}

function text(body: object): string {
  return JSON.stringify(body, (_, value: unknown) => {
    if (typeof value !== 'bigint') {
      return value
    }
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) {
      throw new RangeError(`an amount that cannot be written exactly: ${value}`)
    }
    return Number(value)
  })
}
