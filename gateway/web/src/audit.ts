import { computed, type ComputedRef, type Ref } from 'vue'
import { get, type Problem } from './api'
import { useAsked } from './asked'
import names from './commandNames.json'

/** One thing that somebody asked for, and what became of it. */
export interface AuditLine {
  at: string
  service: string
  unit?: string
  year?: string
  actor: string
  roles: string[]
  units: string[]
  address?: string
  command: string
  id: string
  documentNo?: string
  outcome: 'accepted' | 'refused' | 'deferred'
  events: string[]
  reason?: { code: string; field: string; value: string; detail: string; detailZh: string }
}

interface Page {
  lines: AuditLine[]
  /** Absent on the last page. */
  next?: string
}

/** What the log is searched for; what is empty is not. */
export interface Search {
  unit: string
  actor: string
  service: string
  command: string
  outcome: string
  from: string
  to: string
}

export const OUTCOMES: Record<AuditLine['outcome'], { word: string; tone: string }> = {
  accepted: { word: '已接受', tone: 'good' },
  refused: { word: '已拒绝', tone: 'bad' },
  deferred: { word: '待他方答复', tone: 'near' },
}

export const SERVICES: Record<string, string> = {
  appropriations: '指标',
  payments: '支付',
  procurement: '采购',
  assets: '资产',
  closing: '结账',
  'final-accounts': '决算',
}

const NAMES: Record<string, Record<string, string>> = names

/** What a command is called; one that there is not is shown as it was sent. */
export function commandName(service: string, command: string): string {
  return NAMES[service]?.[command] ?? NAMES.all?.[command] ?? command
}

/** The commands to choose from, of one service or of all, each once. */
export function commandsOf(service: string): { command: string; name: string }[] {
  const all = service ? { ...NAMES[service], ...NAMES.all } : Object.assign({}, ...Object.values(NAMES))
  return Object.entries(all as Record<string, string>).map(([command, name]) => ({ command, name }))
}

/** Whether nobody gave it, but a policy that follows what somebody did. */
export function isFollowing(line: AuditLine): boolean {
  return /^When\w+:/.test(line.id)
}

/** A line as it is shown, and as it is exported. */
export function cells(line: AuditLine): string[] {
  return [
    moment(line.at),
    line.unit ?? '',
    line.year ?? '',
    line.actor,
    line.roles.map((role) => ROLES[role] ?? role).join('、'),
    SERVICES[line.service] ?? line.service,
    commandName(line.service, line.command) + (isFollowing(line) ? '（自动）' : ''),
    OUTCOMES[line.outcome].word,
    line.reason?.detailZh ?? line.events.join(' '),
    line.documentNo ?? '',
    line.id,
  ]
}

export const HEADS = ['时间', '单位', '年度', '人员', '岗位', '业务', '操作', '结果', '原因或事件', '文号', '操作编号']

const ROLES: Record<string, string> = {
  'unit-clerk': '单位经办',
  'unit-reviewer': '单位审核',
  department: '主管部门',
  bureau: '财政局业务',
  treasury: '国库',
  auditor: '审计',
  operator: '运维',
}

/** In China, as the days of a search are. */
export function moment(at: string): string {
  return new Date(at).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' })
}

export interface Log {
  lines: ComputedRef<AuditLine[]>
  problem: Ref<Problem | undefined>
  complete: ComputedRef<boolean>
  busy: Ref<boolean>
  start(path: string, search: Search): Promise<void>
  further(): Promise<void>
}

/** The audit log from the latest line backwards, loaded as far as it is looked at. */
export function useAuditLog(): Log {
  const { value: loaded, problem, busy, ask } = useAsked<Page>()
  let asked = ''

  async function start(path: string, search: Search): Promise<void> {
    const given = Object.entries(search).filter(([, value]) => value)
    asked = `${path}?${new URLSearchParams([...given, ['limit', '500']]).toString()}`
    await ask(() => get<Page>(asked))
  }

  async function further(): Promise<void> {
    const known = loaded.value
    if (known?.next !== undefined && !busy.value) {
      await ask(async () => {
        const page = await get<Page>(`${asked}&after=${encodeURIComponent(known.next ?? '')}`)
        return { ...page, lines: [...known.lines, ...page.lines] }
      })
    }
  }

  return {
    lines: computed(() => loaded.value?.lines ?? []),
    problem,
    busy,
    complete: computed(() => loaded.value?.next === undefined),
    start,
    further,
  }
}
