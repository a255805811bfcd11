/*
 * Runs before everything else, in whatever shows the pane. The pane needs a browser of 2022; the webviews of
 * volume-licensed Office 2016 and 2019 are older and would show nothing at all. So this file keeps to ES5.
 */
(function () {
  var young = typeof Object.hasOwn === 'function' && typeof Array.prototype.at === 'function';
  if (young) return;

  var page = location.href.split(/[?#]/)[0].replace(/[^/]*$/, 'page.html');
  var lines = [
    ['h1', '绩效自评助手'],
    ['p', '这里的网页组件太旧，无法显示任务窗格。'],
    ['p', '请用 Edge、Chrome 等新版浏览器打开下面的网址，在网页中打开工作簿，功能相同：'],
    ['p', page],
    ['p', '也可以请信息中心把 Office 更新到 2021 版或 Microsoft 365。'],
    [
      'p',
      'The web component here is too old to show the task pane. Open the address above in a current browser ' +
        '(Edge, Chrome) and your workbook in it, or have Office updated to 2021 or Microsoft 365.',
    ],
  ];

  function show() {
    var body = document.body;
    while (body.firstChild) body.removeChild(body.firstChild);
    for (var index = 0; index < lines.length; index += 1) {
      var element = document.createElement(lines[index][0]);
      element.appendChild(document.createTextNode(lines[index][1]));
      body.appendChild(element);
    }
    body.className = 'plain';
  }

  document.addEventListener('DOMContentLoaded', show);
})();
