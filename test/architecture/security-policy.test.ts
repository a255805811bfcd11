type SecurityPolicy = { readonly taskpanePolicy: (officeJsUrl: string, serving: boolean) => string };

const { taskpanePolicy } = jest.requireActual<SecurityPolicy>('../../build/security-policy.js');

const scriptsFrom = (officeJsUrl: string): readonly string[] => {
  const directives = taskpanePolicy(officeJsUrl, false).split('; ');
  const [scripts, frames] = ['script-src ', 'frame-src '].map((name) =>
    directives.find((directive) => directive.startsWith(name))?.slice(name.length),
  );
  expect(frames).toBe(scripts);
  return scripts?.split(' ') ?? [];
};

test.each([
  ['新址', 'https://officeapis.public.onecdn.static.microsoft/1/office.js'],
  ['旧址', 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'],
  ['世纪互联', 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js'],
])('构建时选%s，微软的三处都放行', (_name, officeJsUrl) => {
  expect(scriptsFrom(officeJsUrl)).toEqual([
    "'self'",
    'https://officeapis.public.onecdn.static.microsoft',
    'https://appsforoffice.microsoft.com',
    'https://appsforoffice.cdn.partner.office365.cn',
  ]);
});

test('构建时选本单位的服务器，只放行那一台', () => {
  expect(scriptsFrom('https://office-js.example.gov.cn/1/office.js')).toEqual([
    "'self'",
    'https://office-js.example.gov.cn',
  ]);
});

test('构建时选窗格自己的服务器，不放行别处', () => {
  expect(scriptsFrom('office-js/office.js')).toEqual(["'self'"]);
});
