import { words } from '../../shared/words'
import zh from './report.zh-CN.json'

export const t = words('report', zh)
