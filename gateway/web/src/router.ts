import { createRouter, createWebHistory, type RouteLocation, type RouteRecordRaw } from 'vue-router'
import { may, me } from './session'

type Params = Record<string, string>

declare module 'vue-router' {
  interface RouteMeta {
    title?: string
    /** Whether the page is in the menu. */
    menu?: boolean
    /** What its reader must be allowed to ask for, such as GET /api/…. */
    asks?: (of: Params) => string[]
  }
}

const ROOT = '/api/final-accounts'
/** What a page's address must name. */
const NAMED = ['department', 'year']

/** Of the department's year and, where the address names one, of the unit. */
function ofDepartment(what: string): (of: Params) => string[] {
  return ({ department, year, unit }) => [
    `GET ${ROOT}/departments/${department}/${year}/${what}`,
    ...(unit ? [`GET ${ROOT}/units/${unit}/${year}/lines`] : []),
  ]
}

/** The unit that the address names, or else the reader's own. */
function unitOf({ department, unit }: Params): string | undefined {
  return unit || me.value.units.find((each) => each.startsWith(department ?? ''))
}

/** Of the whole department for whoever may, otherwise of a unit. */
function trailOf(of: Params): string[] {
  const whole = `${ROOT}/departments/${of.department}/${of.year}/audit`
  return [!of.unit && may('GET', whole) ? `GET ${whole}` : `GET ${ROOT}/units/${unitOf(of)}/${of.year}/audit`]
}

/** Of the whole department for whoever may, otherwise of a unit. */
function whatIfOf(of: Params): string[] {
  const whole = `${ROOT}/departments/${of.department}/${of.year}/what-if`
  return [may('POST', whole) ? `POST ${whole}` : `POST ${ROOT}/units/${unitOf(of)}/${of.year}/what-if`]
}

function importOf({ unit, year }: Params): string[] {
  return unit ? [`POST /api/payments/${unit}/${year}/request-payment`] : []
}

const routes: RouteRecordRaw[] = [
  {
    path: '/',
    name: 'home',
    component: () => import('./pages/HomePage.vue'),
    meta: { title: '部门与年度', menu: true, asks: () => [`GET ${ROOT}/departments`] },
  },
  {
    path: '/wall/:year',
    name: 'wall',
    component: () => import('./pages/MonitorPage.vue'),
    meta: { title: '全局监控', menu: true, asks: ({ year }) => [`GET ${ROOT}/execution/${year}`] },
  },
  {
    path: '/monitor/:department/:year',
    name: 'monitor',
    component: () => import('./pages/MonitorPage.vue'),
    meta: { title: '执行监控', menu: true, asks: ofDepartment('execution') },
  },
  {
    path: '/units/:department/:year/:unit?',
    name: 'units',
    component: () => import('./pages/UnitPage.vue'),
    meta: { title: '指标与支付', menu: true, asks: ofDepartment('status') },
  },
  {
    path: '/payments/:department/:year/:unit?',
    name: 'payments',
    component: () => import('./pages/PaymentsPage.vue'),
    meta: { title: '支付列表', menu: true, asks: ofDepartment('status') },
  },
  {
    path: '/import/:department/:year/:unit?',
    name: 'import',
    component: () => import('./pages/ImportPage.vue'),
    meta: { title: '批量导入', asks: (of) => [...ofDepartment('status')(of), ...importOf(of)] },
  },
  {
    path: '/records/:department/:year/:unit?',
    name: 'records',
    component: () => import('./pages/RecordsPage.vue'),
    meta: { title: '业务登记', menu: true, asks: ofDepartment('status') },
  },
  {
    path: '/tables/:department/:year/:table?',
    name: 'tables',
    component: () => import('./pages/TablesPage.vue'),
    meta: { title: '决算报表', menu: true, asks: ofDepartment('status') },
  },
  {
    path: '/closing/:department/:year',
    name: 'closing',
    component: () => import('./pages/ClosingPage.vue'),
    meta: { title: '年度结账', menu: true, asks: ofDepartment('closing') },
  },
  {
    path: '/what-if/:department/:year/:unit?',
    name: 'what-if',
    component: () => import('./pages/WhatIfPage.vue'),
    meta: { title: '调整试算', menu: true, asks: (of) => [...ofDepartment('status')(of), ...whatIfOf(of)] },
  },
  {
    path: '/audit/:department/:year/:unit?',
    name: 'trail',
    component: () => import('./pages/AuditPage.vue'),
    meta: { title: '操作记录', menu: true, asks: trailOf },
  },
  {
    path: '/audit',
    name: 'audit',
    component: () => import('./pages/AuditPage.vue'),
    meta: { title: '审计日志', menu: true, asks: () => [`GET ${ROOT}/audit`] },
  },
  {
    path: '/operations',
    name: 'operations',
    component: () => import('./pages/OperationsPage.vue'),
    meta: { title: '运行维护', menu: true, asks: () => [`GET ${ROOT}/operations`] },
  },
  { path: '/:rest(.*)', redirect: '/' },
]

export const router = createRouter({ history: createWebHistory(), routes })

/** Whether a page shows its reader anything; services decide for themselves. */
export function mayOpen(page: RouteLocation): boolean {
  return (page.meta.asks?.(page.params as Params) ?? []).every((each) => {
    const [method, path] = each.split(' ') as ['GET' | 'POST', string]
    return may(method, path)
  })
}

/** The pages that there are, of a department's year as far as one is known, and that one may open. */
export function menu(known: Params): RouteLocation[] {
  return routes
    .filter((each) => each.meta?.menu)
    .map((each) => ({ name: each.name, needs: NAMED.filter((name) => each.path.includes(`:${name}`)) }))
    .filter(({ needs }) => needs.every((name) => known[name]))
    .map(({ name, needs }) => router.resolve({ name, params: Object.fromEntries(needs.map((each) => [each, known[each]])) }))
    .filter(mayOpen)
}

router.afterEach((to) => {
  document.title = `${String(to.meta.title ?? '')} · 预算年度`
})
