import {
  AuditOutlined,
  BarChartOutlined,
  BookOutlined,
  CheckSquareOutlined,
  EditOutlined,
  FileDoneOutlined,
  FileSearchOutlined,
  FolderOpenOutlined,
  HomeOutlined,
  QuestionCircleOutlined,
  SendOutlined,
  SettingOutlined,
  SolutionOutlined,
} from '@ant-design/icons';
import type words from './words.json';

interface Screen {
  path: string;
  name: keyof typeof words;
  icon: typeof HomeOutlined;
}

/** The left navigation, the same for everybody: what a screen offers to whom, the server says. */
export const SCREENS: readonly Screen[] = [
  { path: '/', name: 'desk', icon: HomeOutlined },
  { path: '/inbox', name: 'inbox', icon: CheckSquareOutlined },
  { path: '/documents/new', name: 'draft', icon: EditOutlined },
  { path: '/library', name: 'library', icon: FolderOpenOutlined },
  { path: '/issuing', name: 'issuing', icon: SendOutlined },
  { path: '/registers', name: 'registers', icon: BookOutlined },
  { path: '/requests', name: 'requests', icon: SolutionOutlined },
  { path: '/figures', name: 'figures', icon: BarChartOutlined },
  { path: '/self-audits', name: 'selfAudits', icon: AuditOutlined },
  { path: '/spot-checks', name: 'spotChecks', icon: FileSearchOutlined },
  { path: '/rectifications', name: 'rectifications', icon: FileDoneOutlined },
  { path: '/administration', name: 'administration', icon: SettingOutlined },
  { path: '/help', name: 'help', icon: QuestionCircleOutlined },
];
