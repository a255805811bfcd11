/** What `jixiao --help` prints. */
export const HELP = `绩效自评助手 jixiao：从单位自己的预算、决算表生成部门整体支出绩效自评

用法
  jixiao score 文件…  [--system 编号|文件] [--year 年份] [--unit 单位名称] [--scope unit|department] [--mapping 文件] [--out 文件夹] [--outline 提纲] [--template 模板.docx] [--json]
      读取一个或多个工作簿（.xlsx、.xlsm、.xls），逐项评分，写出评分工作簿（*-绩效自评.xlsx）和自评报告（*-自评报告.docx）
  jixiao check 报告.docx 文件…  [--system …] [--year …] [--unit …] [--scope …] [--mapping …] [--out 文件夹] [--json]
      核对报告里的每个金额、百分比和数量：一致、不一致、未找到依据；写明 --out 时另存一份核对清单（*-核对清单.csv）
  jixiao systems  [编号] [--json]
      列出内置的评价指标体系；写明编号时输出整份体系（JSON），存成文件改好后用 --system 文件 评分
  jixiao template-names  [--system 编号|文件] [--json]
      列出单位自己的 Word 模板可以用的占位名称和清单
  jixiao serve [--sample] [--port 端口] [--once]
      在本机打开网页版：不需要 Office，看工作簿、逐项评分、生成报告
  jixiao --help | --version

选项
  --system  内置指标体系的编号，或自备指标体系文件（.json）；默认 hunan-county-2020
  --year    评价年度；不写时取工作簿里写明的年度
  --unit    单位名称；不写时取工作簿里写明的名称
  --scope   按本级（unit）还是按汇总（department）评价；不写时，资料里两种都有的会列为要先回答的问题
  --mapping 对照文件（.json）：写明单位自己的说法是什么意思，某张表的金额单位、年度、口径，或者不用它
  --out     写到哪个文件夹；默认当前文件夹。已有同名文件不会被覆盖
  --outline 报告的提纲：county-four-sections（县级四部分，默认）、province-ten-sections（省级十部分）、form-with-cover（表格式带封面）
  --template 单位自己的 Word 模板（.docx、.dotx；带宏的 .docm、.dotm 写出 .docm），里面用 {{名称}} 占位；写了它就按模板生成报告
  --sample  网页版打开后直接载入示例
  --port    网页版用哪个端口；不写时由程序选一个空闲的
  --once    网页版确认能启动后立即结束（设了环境变量 CI 时也是）
  --json    标准输出只有一个 JSON 对象

退出状态
  0 完成（可有待填指标）  1 核对发现不一致  2 用法不对  3 有文件读不了  4 文件里没有可用的表  5 写不出文件
  70 程序出了意外

全部计算在本机完成，不联网；原工作簿不会被改动。
`;
