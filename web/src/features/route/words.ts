import { words } from '../../shared/words'
import zh from './route.zh-CN.json'

export const t = words('route', zh)
