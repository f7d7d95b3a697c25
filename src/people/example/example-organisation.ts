import type { Role, UnitKind } from '../rules/roles.js';

export interface ExampleUnit {
  /** First part of its people's usernames. */
  key: string;
  parent: string | null;
  kind: UnitKind;
  name: string;
  shortName: string;
  documentPrefix: string;
  regionCode: string;
  smallUnit: boolean;
}

export interface ExamplePerson {
  username: string;
  name: string;
  appointments: { unit: string; role: Role; post: string }[];
}

/** Every person here is invented: the family name tells the unit, the given name the post. */
const GIVEN_NAMES: Record<string, string> = {
  drafter: '知夏',
  drafter2: '念初',
  checker: '慎言',
  disclosure: '明开',
  secrecy: '守静',
  deputy: '思齐',
  principal: '怀远',
  registrar: '书简',
  reviewer: '审微',
  reviewer2: '行健',
  auditor: '正平',
};

interface Post {
  key: string;
  role: Role;
  post: string;
}

const UNIT_POSTS: Post[] = [
  { key: 'drafter', role: 'drafter', post: '科员' },
  { key: 'drafter2', role: 'drafter', post: '科员' },
  { key: 'checker', role: 'unitOfficeReviewer', post: '办公室主任' },
  { key: 'disclosure', role: 'disclosureOfficer', post: '政务公开科科长' },
  { key: 'secrecy', role: 'confidentialityReviewer', post: '保密审查员' },
  { key: 'deputy', role: 'deputyHead', post: '副局长' },
  { key: 'principal', role: 'principalHead', post: '局长' },
  { key: 'registrar', role: 'registrar', post: '文书' },
];

const OFFICE_POSTS: Post[] = [
  ...UNIT_POSTS,
  { key: 'reviewer', role: 'officeReviewer', post: '文电科科长' },
  { key: 'reviewer2', role: 'officeReviewer', post: '文电科副科长' },
  { key: 'auditor', role: 'auditor', post: '督查室主任' },
];

interface Staffed extends ExampleUnit {
  family: string;
  /** What the head is called there: 局长, 主任, 县长 … */
  head: string;
}

function unit(key: string, family: string, head: string, rest: Omit<ExampleUnit, 'key' | 'smallUnit'>): Staffed {
  return { key, family, head, smallUnit: rest.kind === 'township', ...rest };
}

function department(key: string, family: string, head: string, shortName: string, prefix: string): Staffed {
  return unit(key, family, head, {
    parent: 'city',
    kind: 'department',
    name: `伊春${shortName}`,
    shortName,
    documentPrefix: prefix,
    regionCode: '230700',
  });
}

const OFFICE = unit('zfb', '秦', '主任', {
  parent: 'city',
  kind: 'governmentOffice',
  name: '伊春市人民政府办公室',
  shortName: '市政府办公室',
  documentPrefix: '伊政办',
  regionCode: '230700',
});

const UNITS: Staffed[] = [
  department('fgw', '方', '主任', '市发展和改革委员会', '伊发改'),
  department('czj', '钱', '局长', '市财政局', '伊财'),
  department('sfj', '章', '局长', '市司法局', '伊司'),
  department('jyj', '孟', '局长', '市教育局', '伊教'),
  department('wjw', '康', '主任', '市卫生健康委员会', '伊卫'),
  department('sthjj', '江', '局长', '市生态环境局', '伊环'),
  department('nyncj', '田', '局长', '市农业农村局', '伊农'),
  department('zwfwj', '舒', '局长', '市政务服务局', '伊政服'),
  unit('slx', '石', '县长', {
    parent: 'city',
    kind: 'county',
    name: '示例县人民政府',
    shortName: '示例县',
    documentPrefix: '示政',
    regionCode: '230799',
  }),
  unit('slz', '乔', '镇长', {
    parent: 'slx',
    kind: 'township',
    name: '示例镇人民政府',
    shortName: '示例镇',
    documentPrefix: '示镇政',
    regionCode: '230799100',
  }),
];

const CITY: ExampleUnit = {
  key: 'city',
  parent: null,
  kind: 'government',
  name: '伊春市人民政府',
  shortName: '市政府',
  documentPrefix: '伊政',
  regionCode: '230700',
  smallUnit: false,
};

/** Parents before children. */
export const EXAMPLE_UNITS: ExampleUnit[] = [CITY, OFFICE, ...UNITS].map((staffed) => ({
  key: staffed.key,
  parent: staffed.parent,
  kind: staffed.kind,
  name: staffed.name,
  shortName: staffed.shortName,
  documentPrefix: staffed.documentPrefix,
  regionCode: staffed.regionCode,
  smallUnit: staffed.smallUnit,
}));

const LEADERS: ExamplePerson[] = [
  { username: 'city.mayor', name: '顾怀远', appointments: [{ unit: 'city', role: 'principalHead', post: '市长' }] },
  { username: 'city.deputy', name: '顾思齐', appointments: [{ unit: 'city', role: 'deputyHead', post: '副市长' }] },
  { username: 'city.deputy2', name: '顾同舟', appointments: [{ unit: 'city', role: 'deputyHead', post: '副市长' }] },
];

const ADMINISTRATORS: ExamplePerson[] = [
  {
    username: 'admin.system',
    name: '严立枢',
    appointments: [{ unit: 'zfb', role: 'systemAdministrator', post: '系统管理员' }],
  },
  {
    username: 'admin.security',
    name: '严分权',
    appointments: [{ unit: 'zfb', role: 'securityAdministrator', post: '安全管理员' }],
  },
  {
    username: 'admin.audit',
    name: '严观迹',
    appointments: [{ unit: 'zfb', role: 'auditAdministrator', post: '审计管理员' }],
  },
];

/** Holds two posts, and therefore says with every request as which of them. */
const TWO_POSTS: ExamplePerson = {
  username: 'zwfwj.clerk',
  name: '舒两兼',
  appointments: [
    { unit: 'zwfwj', role: 'drafter', post: '科员' },
    { unit: 'zwfwj', role: 'registrar', post: '文书（兼）' },
  ],
};

export const EXAMPLE_PEOPLE: ExamplePerson[] = [
  ...LEADERS,
  ...staffOf(OFFICE, OFFICE_POSTS),
  ...UNITS.flatMap((staffed) => staffOf(staffed, UNIT_POSTS)),
  TWO_POSTS,
  ...ADMINISTRATORS,
];

/** The department whose own system submits over the API. */
export const EXAMPLE_CLIENT = { clientId: 'fgw-oa', name: '市发展改革委办公系统', unit: 'fgw' } as const;

function staffOf({ key, family, head }: Staffed, posts: Post[]): ExamplePerson[] {
  return posts.map((post) => ({
    username: `${key}.${post.key}`,
    name: `${family}${GIVEN_NAMES[post.key] ?? ''}`,
    appointments: [{ unit: key, role: post.role, post: titleOf(post, head) }],
  }));
}

function titleOf({ role, post }: Post, head: string): string {
  if (role === 'principalHead') return head;
  if (role === 'deputyHead') return `副${head}`;
  return post;
}
