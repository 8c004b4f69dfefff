import { createApp } from 'vue'
import App from './App.vue'
import { router } from './router'
import { enter } from './session'
import './style.css'

void enter().then(() => createApp(App).use(router).mount('#app'))
