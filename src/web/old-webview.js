/*
 * Runs before everything else, in whatever shows the pane. The pane itself needs a browser of 2022; the webviews of
 * volume-licensed Office 2016 and 2019 are older and would show nothing at all. So this file keeps to ES5.
 */
(function () {
  var young = typeof Object.hasOwn === 'function' && typeof Array.prototype.at === 'function';
  if (young) return;

  var text = [
    ['绩效自评助手', 'Performance self-assessment'],
    ['此处的网页组件太旧，无法显示任务窗格。', 'The web component here is too old to show the task pane.'],
    [
      '可以这样继续：用 Edge、Chrome 等新版浏览器打开下面的网址，在网页中打开工作簿，功能相同。',
      'You can go on in a current browser (Edge, Chrome): open this address and your workbook in it.',
    ],
    [
      '或者请信息中心把 Office 更新到 2021 版或 Microsoft 365。',
      'Or have Office updated to 2021 or Microsoft 365.',
    ],
  ];

  function line(tag, content) {
    var element = document.createElement(tag);
    element.appendChild(document.createTextNode(content));
    return element;
  }

  function pageAddress() {
    return location.href.split(/[?#]/)[0].replace(/[^/]*$/, 'page.html');
  }

  function show() {
    var body = document.body;
    var chinese = !/^en/i.test(navigator.language || '');
    body.innerHTML = '';
    for (var index = 0; index < text.length; index += 1) {
      body.appendChild(line(index === 0 ? 'h1' : 'p', text[index][chinese ? 0 : 1]));
    }
    body.appendChild(line('code', pageAddress()));
  }

  document.addEventListener('DOMContentLoaded', show);
})();
