import { words } from '../../shared/words'
import zh from './plan.zh-CN.json'

export const t = words('plan', zh)
