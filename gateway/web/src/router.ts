import { createRouter, createWebHistory } from 'vue-router'

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', name: 'home', component: () => import('./pages/HomePage.vue'), meta: { title: '部门与年度' } },
    {
      path: '/wall/:year',
      name: 'wall',
      component: () => import('./pages/MonitorPage.vue'),
      meta: { title: '全局监控' },
    },
    {
      path: '/monitor/:department/:year',
      name: 'monitor',
      component: () => import('./pages/MonitorPage.vue'),
      meta: { title: '执行监控' },
    },
    {
      path: '/units/:department/:year/:unit?',
      name: 'units',
      component: () => import('./pages/UnitPage.vue'),
      meta: { title: '指标与支付' },
    },
    {
      path: '/payments/:department/:year/:unit?',
      name: 'payments',
      component: () => import('./pages/PaymentsPage.vue'),
      meta: { title: '支付列表' },
    },
    {
      path: '/import/:department/:year/:unit?',
      name: 'import',
      component: () => import('./pages/ImportPage.vue'),
      meta: { title: '批量导入' },
    },
    {
      path: '/records/:department/:year/:unit?',
      name: 'records',
      component: () => import('./pages/RecordsPage.vue'),
      meta: { title: '业务登记' },
    },
    {
      path: '/closing/:department/:year',
      name: 'closing',
      component: () => import('./pages/ClosingPage.vue'),
      meta: { title: '年度结账' },
    },
    {
      path: '/tables/:department/:year/:table?',
      name: 'tables',
      component: () => import('./pages/TablesPage.vue'),
      meta: { title: '决算报表' },
    },
    {
      path: '/operations',
      name: 'operations',
      component: () => import('./pages/OperationsPage.vue'),
      meta: { title: '运行维护' },
    },
    { path: '/:rest(.*)', redirect: '/' },
  ],
})

router.afterEach((to) => {
  document.title = `${String(to.meta.title ?? '')} · 预算年度`
})
