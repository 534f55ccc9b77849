import fc from 'fast-check';

/** Lines that bulletins are made of, in no order that makes sense: rules must bear any. */
export const anyLine = fc.constantFrom(
  '科协每周动态',
  '2023年第7期（总第60期）',
  '目录',
  '■ 市科协召开年会……3',
  '【学会动态】',
  '〖专家观点〗',
  '## 市科协召开年会',
  '市科协召开年会',
  '　　　　　市科协召开年会暨',
  '　　近日，市科协召开年会，部署全年重点任务，120 人参加。',
  '会议要求，各学会要发挥人',
  '才优势，服务首都发展。会议由秘书长主持。',
  '为乡村振兴奠定了基础。（北京作物学会）',
  '（北京作物学会）',
  '来源：北京作物学会',
  'On March 10, the society held its annual',
  'meeting in Geneva.',
  '— 3 —',
  '编辑：张红波　审核：李某',
  '（共印60份）',
  '',
);

/** A few of them. */
export const anyLines = (most: number) => fc.array(anyLine, { minLength: 1, maxLength: most });
