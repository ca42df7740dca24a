import { hashWord } from './hash-word.ts'
import { stem } from './stem.ts'
import { tokensOf } from './tokens-of.ts'

/**
 * Words that reports use for one another when they say what an agreement is about, in English | Russian | Chinese. The first of a line stands for all of
 * them and gives the weight. Words that part agreements stay apart: oil and gas, road and rail, wheat and rice.
 */
const CONCEPTS = `
trade commerce commercial trading export import tariff tariffs business chambers | торговля торговый экспорт импорт коммерческий тариф | 贸易 商业 进口 出口 关税
customs duties | таможенный таможня пошлина | 海关
tax taxation taxes fiscal | налог налоговый налогообложение | 税收 征税
investment investments investor capital | инвестиции инвестиционный капиталовложения | 投资
bank banks banking | банк банковский | 银行
insurance reinsurance | страхование страховой | 保险
payment payments settlement settlements clearing | платеж платежный расчеты | 支付 结算
standards standardisation standardization metrology measurement conformity | стандарт стандартизация метрология | 标准
patent patents intellectual copyright trademark trademarks | патент интеллектуальный авторский | 专利 知识 版权
tourism tourist tourists travel | туризм туристический | 旅游
visa visas | виза визовый безвизовый | 签证
migration migrant migrants immigration immigrants asylum refugee refugees | миграция мигрант миграционный беженец | 移民 难民
readmission return repatriation deportation returns | реадмиссия возвращение репатриация | 遣返
extradition surrender | экстрадиция выдача | 引渡
judicial court courts legal justice | судебный правовой юстиция | 司法 法律
police policing law-enforcement | полиция полицейский правоохранительный | 警察 警务 执法
crime criminal crimes | преступность преступление уголовный | 犯罪 刑事
terrorism terrorist terrorists antiterrorism counterterrorism | терроризм террористический | 恐怖 反恐
drugs drug narcotics narcotic | наркотики наркотический | 毒品 禁毒
trafficking smuggling contraband | контрабанда трафик | 走私 贩运
cyber cybersecurity | кибербезопасность | 网络
border borders frontier boundary demarcation delimitation | граница пограничный демаркация делимитация | 边界 边境 划界
defence defense military armed army | оборона оборонный военный | 国防 军事 防务
weapons arms armament munitions | оружие вооружение | 武器 军备
exercises drills manoeuvres maneuvers | учения маневры | 演习
space spaceflight cosmonaut astronaut outer | космос космический космонавт | 航天 太空 空间
moon lunar | луна лунный | 月球
satellite satellites | спутник спутниковый | 卫星
nuclear atomic reactor | ядерный атомный реактор | 核能 核电 原子
electricity electric electrical power | электричество электроэнергия электрический | 电力 供电
hydropower hydroelectric dam | гидроэлектростанция гидроэнергетика плотина | 水电 大坝
solar photovoltaic | солнечный фотоэлектрический | 太阳 光伏
coal | уголь угольный | 煤炭
oil petroleum crude | нефть нефтяной | 石油 原油
gas | газ газовый | 天然 燃气
lng liquefied | спг сжиженный | 液化
pipeline pipelines | трубопровод газопровод нефтепровод | 管道
grid transmission interconnector | электросеть линия | 电网 输电
mining mineral minerals ore deposit deposits geology geological | горнодобывающий минерал руда месторождение геологический | 矿业 矿产 矿山 地质
demining mines clearance | разминирование мины | 排雷 扫雷
steel metallurgy metallurgical | сталь металлургия | 钢铁 冶金
fertiliser fertilizer fertilisers fertilizers potash urea | удобрение калий | 化肥 钾肥
grain wheat cereal cereals | зерно пшеница | 粮食 小麦 谷物
beef cattle meat bovine | говядина мясо скот | 牛肉 肉类
poultry chicken | птица курица | 禽肉 鸡肉
milk dairy | молоко молочный | 奶制 乳品
fish fishing fisheries fishery | рыба рыболовство рыбный | 渔业 捕鱼
forest forests forestry reforestation afforestation timber wood | лес лесной лесничество древесина | 森林 林业 木材
agriculture agricultural farm farming farms agri | сельский сельскохозяйственный аграрный | 农业
quarantine phytosanitary sanitary plant-health | карантин фитосанитарный санитарный | 检疫
veterinary animal animals livestock | ветеринарный животное животноводство | 兽医 畜牧 动物
irrigation watering | орошение ирригация | 灌溉
water river rivers basin | вода водный река бассейн | 水利 河流 水资
sanitation sewage sewerage wastewater | канализация водоотведение | 污水 卫生
climate emissions carbon | климат климатический выбросы углерод | 气候 排放
environment environmental ecology ecological | экология экологический окружающий | 环境 环保 生态
wildlife biodiversity species birds bird nature conservation | природа биоразнообразие птицы | 生物 野生 鸟类
disaster disasters emergency emergencies rescue | бедствие чрезвычайный спасение | 灾害 应急 救援
health healthcare medical medicine medicines | здравоохранение медицина медицинский здоровье | 卫生 医疗 医药 健康
hospital hospitals clinic | больница госпиталь клиника | 医院
vaccine vaccines vaccination immunisation immunization | вакцина вакцинация | 疫苗
disease diseases epidemic epidemics infectious infection | болезнь эпидемия инфекционный | 疾病 传染 疫情
pharmaceutical pharmaceuticals pharmacy | фармацевтический лекарство | 制药 药品
education educational school schools teaching teachers | образование образовательный школа обучение | 教育 学校 教学
university universities academic diploma diplomas degrees | университет академический диплом | 大学 学位
students student scholarship scholarships | студент стипендия | 留学 奖学
culture cultural arts art | культура культурный искусство | 文化 艺术
film films cinema movie movies co-production | кино фильм кинематограф | 电影 影视
heritage museum museums antiquities archaeology archaeological | музей наследие археология | 遗产 博物 考古
sport sports sporting | спорт спортивный | 体育
media press news journalism broadcasting television radio | сми пресса телевидение радио вещание | 媒体 新闻 广播 电视
science scientific research | наука научный исследование | 科学 科研 研究
digital electronic online internet e-commerce | цифровой электронный интернет | 数字 电子 互联
telecommunications telecom telecommunication communications mobile | телекоммуникации связь мобильный | 电信 通信 移动
postal post mail | почта почтовый | 邮政
housing flats apartments homes dwellings residential | жилье жилой квартира | 住房 公寓 住宅
road roads highway motorway expressway | дорога автодорога шоссе магистраль | 公路 道路
rail railway railways railroad train trains locomotive locomotives rolling | железный железнодорожный поезд локомотив | 铁路 列车 机车
metro subway underground urban tram | метро метрополитен | 地铁
aviation air airline airlines flights airspace | авиация воздушный авиационный рейс | 航空 民航 航班
airport airports runway terminal | аэропорт | 机场
port ports harbour harbor seaport | порт гавань | 港口
shipping maritime merchant vessels ships seafarers navigation | судоходство морской судно | 海运 航运 船舶
aircraft planes airplane helicopters jets | самолет вертолет | 飞机
vehicles cars automobile automotive car buses | автомобиль автобус | 汽车
freight haulage cargo trucks lorries haulier hauliers | груз грузовой грузовик перевозка | 货运 运输
labour labor workers employment work | труд трудовой работник занятость | 劳务 劳动 就业
pension pensions social | пенсия социальный | 社保 养老
prisoners sentenced inmates | заключенный осужденный | 囚犯 被判
diplomatic consular diplomats embassy | дипломатический консульский посольство | 外交 领事
parliament parliamentary parliaments | парламент парламентский | 议会
debt debts | долг долговой задолженность | 债务
currency swap swaps | валюта валютный своп | 货币 互换
earthquake reconstruction rebuilding | землетрясение восстановление | 地震 重建
partnership partner | партнерство партнер | 伙伴
friendship friendly | дружба дружественный | 友好
soya soybean soybeans soy | соя соевый | 大豆
renewable renewables clean green sustainable | возобновляемый зеленый | 再生 清洁 绿色
classified secret confidential secrecy | секретный засекреченный | 机密 保密
administration administrative officials servants governance | администрация служащий управление | 行政 公务
relief aid humanitarian | помощь гуманитарный | 救济 人道
concessional preferential soft | льготный | 优惠
gold | золото золотой | 黄金
copper | медь медный | 铜矿
lithium | литий литиевый | 锂矿
aluminium aluminum bauxite | алюминий боксит | 铝业
garment garments textile textiles clothing | текстиль одежда | 纺织 服装
zone zones park parks industrial | зона парк промышленный | 园区 工业
`

/** From the number of a word to that of the word that stands for it. */
const concepts = new Map<number, number>()
for (const line of CONCEPTS.trim().split('\n')) {
  const words = line.split(/[\s|]+/).flatMap(tokensOf)
  for (const word of words) {
    const hash = hashWord(stem(word))
    if (!concepts.has(hash)) concepts.set(hash, hashWord(stem(words[0]!)))
  }
}

/** The number of a word, or of the word that stands for all that mean the same, in whatever language. */
export const conceptOf = (stemmed: string): number => {
  const hash = hashWord(stemmed)
  return concepts.get(hash) ?? hash
}
