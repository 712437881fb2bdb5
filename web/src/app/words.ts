import { words } from '../shared/words'
import zh from './app.zh-CN.json'

export const t = words('app', zh)
