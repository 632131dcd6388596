# كلمات Docket بالعربية. لكل مفهوم كلمة واحدة: claim ادعاء، verdict حكم، evidence/exhibit دليل،
# finding استدلال، case قضية، stage مرحلة، journal السجل، library المكتبة.
# «denied» أي ثبت بطلانه: «مفنَّد»، و«unverified» أي جرى التحقق ولم يُعرف: «غير محسوم».
language-direction = rtl

app = Docket
close = إغلاق
cancel = إلغاء
save = حفظ
discard = تجاهل
remove = حذف
back = رجوع
details = التفاصيل
dismiss = إخفاء الرسالة
toasts = ما جرى للتو
undo = تراجع
tools = الأدوات
working = جارٍ العمل…
not-stated = غير مذكور
weekday-and-day = { $weekday }، { $day }
confidential = سري
remove-named = حذف { $title }
removed = حُذف «{ $title }».
sample = نموذج
version = ‏Docket { $version }

## الشريط العلوي
skip = الانتقال إلى وسط النافذة
window-title = { $title } · Docket
search = ابحث أو نفّذ أي أمر
search-none = لا شيء يحوي هذه الكلمات كلها.
search-corrected = لا شيء يحوي هذه الكلمات. أما هذه ففيها نتائج: { $query }
palette = البحث والأوامر
palette-offers = ما يطابق
palette-commands = الأوامر
palette-claims = الادعاءات
palette-sources = المصادر
palette-evidence = الأدلة
palette-findings = الاستدلالات
palette-recent-claims = ادعاءات فُتحت أخيرًا
palette-recent-cases = قضايا فُتحت أخيرًا
palette-move = للتنقل
palette-take = للفتح أو التنفيذ
palette-only = في البداية، للأوامر وحدها
undo-what = تراجع: { $thing }
undo-nothing = لا شيء للتراجع عنه
redo-what = إعادة: { $thing }
redo-nothing = لا شيء لإعادته
settings = الإعدادات
shortcuts = اختصارات لوحة المفاتيح

## العمود الأول
nav = القضايا والعروض
start-width = اتساع عمود القضايا والعروض
end-width = اتساع عمود الادعاء المعروض
cases = القضايا
views = العروض
library = المكتبة
view-all = كل الادعاءات
view-inbox = الوارد
view-review = للمراجعة
view-no-verdict = بلا حكم
view-one-source = دليل واحد
view-no-evidence = بلا دليل
case-open = بلا حكم
view-save = حفظ هذا البحث في عرض
view-name = اسم العرض
view-for-all = في كل القضايا
view-menu = المزيد عن { $name }
view-rename = إعادة التسمية…
view-replace = تحديثه بهذا البحث
view-remove = حذف العرض
view-saved = حُفظ العرض «{ $name }».
view-replaced = صار العرض «{ $name }» يعرض هذا البحث.
view-removed = حُذف العرض «{ $name }».
sources = المصادر
evidence = الأدلة
people = الأشخاص
journal = السجل

## القضايا
case-new = قضية جديدة
case-add = إضافة القضية
case-edit = إعادة تسمية القضية
case-rename = إعادة التسمية…
case-remove = حذف القضية
case-removed = حُذفت القضية «{ $title }».
case-menu = المزيد عن { $title }
case-title = الاسم
case-summary = موضوعها وسببها

## البداية الأولى
start-title = كل ادعاء، وما له وما عليه.
start-lead = أضف وثيقة، واستخرج ادعاءاتها، وأرفق الأدلة وصولًا إلى المقطع نفسه، وأصدر في كل ادعاء حكمًا معللًا، ثم اكتب تقريرًا يستطيع أي شخص أن يتحقق منه. ويبقى كل ذلك على هذا الحاسوب.
start-document = إضافة وثيقة
start-document-about = مقال أو تفريغ مقابلة أو منشور: ملف، أو نص تلصقه.
start-sample = فتح القضية النموذجية
start-sample-about = قضية مختلَقة بادعاءات وأدلة وأحكام، للتجول فيها.
start-empty-case = أو ابدأ بقضية فارغة
start-drop = يمكنك أيضًا إفلات وثيقة على هذه النافذة.

## القضية في لمحة
overview = نظرة عامة
timeline = الخط الزمني
overview-states = الادعاءات بحسب المرحلة والحكم
overview-state =
    { claims-count } { $stage ->
        [inbox] في الوارد
        [checking] قيد التحقق
        [review] في المراجعة
        [done] في المنجز
       *[any] في المجموع
    }{ $verdict ->
        [confirmed] ، والحكم: مؤكَّد
        [denied] ، والحكم: مفنَّد
        [unverified] ، والحكم: غير محسوم
        [none] ، بلا حكم
       *[any] { "" }
    }
overview-open = العمل المتبقي
overview-open-about = ما سيسأل عنه المراجع الثاني. كل بند يقود إلى ادعاءاته.
overview-open-count = { $what }: { claims-count }
open-no-verdict = بلا حكم
open-no-evidence = بلا دليل له أو عليه
open-nothing-supports = مؤكَّد ولا شيء يؤيده
open-nothing-refutes = مفنَّد ولا شيء يفنده
open-one-source = يقوم على دليل واحد
open-no-confidence = درجة الثقة غير مذكورة
open-unanswered-evidence = دليل مخالف بلا رد
open-no-right-of-reply = لم يُذكر شيء عن حق الرد
open-no-appearance = لا مصدر يبيّن أين قيل
overview-evidence = الأدلة بحسب ما تقوله
overview-stance =
    { $count ->
        [zero] لا استدلالات
        [one] استدلال واحد
        [two] استدلالان
        [few] { $count } استدلالات
        [many] { $count } استدلالًا
       *[other] { $count } استدلال
    } { $stance ->
        [supports] في تأييد ادعاء
        [refutes] في تفنيد ادعاء
       *[context] للسياق
    }
case-summary-empty = اكتب موضوع هذه القضية وسببها
next-review =
    { $count ->
        [zero] لا ادعاءات تنتظر المراجعة.
        [one] ادعاء واحد ينتظر المراجعة.
        [two] ادعاءان ينتظران المراجعة.
        [few] { $count } ادعاءات تنتظر المراجعة.
        [many] { $count } ادعاءً تنتظر المراجعة.
       *[other] { $count } ادعاء تنتظر المراجعة.
    }
next-checking =
    { $count ->
        [zero] لا ادعاءات قيد التحقق.
        [one] ادعاء واحد قيد التحقق.
        [two] ادعاءان قيد التحقق.
        [few] { $count } ادعاءات قيد التحقق.
        [many] { $count } ادعاءً قيد التحقق.
       *[other] { $count } ادعاء قيد التحقق.
    }
next-inbox =
    { $count ->
        [zero] لا ادعاءات في الوارد.
        [one] ادعاء واحد ينتظر في الوارد.
        [two] ادعاءان ينتظران في الوارد.
        [few] { $count } ادعاءات تنتظر في الوارد.
        [many] { $count } ادعاءً تنتظر في الوارد.
       *[other] { $count } ادعاء تنتظر في الوارد.
    }
next-unanswered =
    { $count ->
        [zero] لا أحكام تترك دليلًا مخالفًا بلا رد.
        [one] حكم واحد يترك دليلًا مخالفًا بلا رد.
        [two] حكمان يتركان دليلًا مخالفًا بلا رد.
        [few] { $count } أحكام تترك دليلًا مخالفًا بلا رد.
        [many] { $count } حكمًا تترك دليلًا مخالفًا بلا رد.
       *[other] { $count } حكم تترك دليلًا مخالفًا بلا رد.
    }
next-report =
    { $count ->
        [zero] لا ادعاءات.
        [one] أُنجز الادعاء.
        [two] أُنجز الادعاءان كلاهما.
        [few] أُنجزت الادعاءات الـ{ $count } كلها.
        [many] أُنجزت الادعاءات الـ{ $count } كلها.
       *[other] أُنجزت الادعاءات الـ{ $count } كلها.
    }
next-show = عرض
next-write = كتابة التقرير

## الخط الزمني للقضية
timeline-whole = الكل
timeline-back = خطوة إلى الوراء
timeline-chart = التصريحات والتقاط الأدلة والأحكام عبر الزمن
timeline-hint = اسحب فوق فترة لتراها عن قرب، أو اضغط Shift مع مفاتيح الأسهم ثم Enter. ‏Escape يعود خطوة.
timeline-between = من { $from } إلى { $to }
timeline-statements = التصريحات
timeline-captures = التقاط الأدلة
timeline-verdicts = الأحكام
timeline-statement = قيل
timeline-capture = التُقط
timeline-verdict = الحكم: { $verdict }
timeline-bar = { $when }: { $parts }
timeline-count-statements =
    { $count ->
        [zero] لا تصريحات
        [one] تصريح واحد
        [two] تصريحان
        [few] { $count } تصريحات
        [many] { $count } تصريحًا
       *[other] { $count } تصريح
    }
timeline-count-captures =
    { $count ->
        [zero] لم يُلتقط دليل
        [one] التقاط دليل واحد
        [two] التقاط دليلين
        [few] التقاط { $count } أدلة
        [many] التقاط { $count } دليلًا
       *[other] التقاط { $count } دليل
    }
timeline-count-verdicts =
    { $count ->
        [zero] لا أحكام
        [one] حكم واحد
        [two] حكمان
        [few] { $count } أحكام
        [many] { $count } حكمًا
       *[other] { $count } حكم
    }
timeline-list = ما حدث، بالترتيب
timeline-total =
    { $count ->
        [zero] لم يحدث شيء في هذه الفترة.
        [one] حدث واحد.
        [two] حدثان.
        [few] { $count } أحداث.
        [many] { $count } حدثًا.
       *[other] { $count } حدث.
    }
timeline-first = هذه أول { $shown } منها. انظر إلى فترة عن قرب لترى البقية.
timeline-undated =
    { $count ->
        [zero] لا ادعاءات بلا تاريخ
        [one] ادعاء واحد بلا تاريخ
        [two] ادعاءان بلا تاريخ
        [few] { $count } ادعاءات بلا تاريخ
        [many] { $count } ادعاءً بلا تاريخ
       *[other] { $count } ادعاء بلا تاريخ
    }
timeline-empty = لا شيء له تاريخ بعد
timeline-empty-next = اذكر متى قيل ادعاء، أو أرفق دليلًا، أو أصدر حكمًا، فيظهر هنا.

## الادعاءات
claim = ادعاء
claims = الادعاءات
claims-count =
    { $count ->
        [zero] لا ادعاءات
        [one] ادعاء واحد
        [two] ادعاءان
        [few] { $count } ادعاءات
        [many] { $count } ادعاءً
       *[other] { $count } ادعاء
    }
claims-empty = لا ادعاءات بعد
claims-empty-next = أضف وثيقة وحدّد الكلمات التي تشكّل ادعاءً، أو اكتب ادعاءً بنفسك.
claims-none-found = لا ادعاء يطابق البحث
claims-none-next = يجب أن تتحقق هذه الشروط كلها معًا. احذف أحدها:
claims-none-words = لا ادعاء هنا يحوي هذه الكلمات كلها.
claims-without = من دون «{ $what }»: { claims-count }
claims-everywhere = في كل القضايا: { claims-count }
claims-staged =
    { $count ->
        [zero] لم يُنقل أي ادعاء إلى مرحلة «{ $stage }».
        [one] نُقل الادعاء إلى مرحلة «{ $stage }».
        [two] نُقل ادعاءان إلى مرحلة «{ $stage }».
        [few] نُقلت { $count } ادعاءات إلى مرحلة «{ $stage }».
        [many] نُقل { $count } ادعاءً إلى مرحلة «{ $stage }».
       *[other] نُقل { $count } ادعاء إلى مرحلة «{ $stage }».
    }
claims-tagged =
    { $count ->
        [zero] لم يُضف الوسم «{ $tag }» إلى أي ادعاء.
        [one] أُضيف الوسم «{ $tag }» إلى الادعاء.
        [two] أُضيف الوسم «{ $tag }» إلى ادعاءين.
        [few] أُضيف الوسم «{ $tag }» إلى { $count } ادعاءات.
        [many] أُضيف الوسم «{ $tag }» إلى { $count } ادعاءً.
       *[other] أُضيف الوسم «{ $tag }» إلى { $count } ادعاء.
    }
claims-untagged =
    { $count ->
        [zero] لم يُزل الوسم «{ $tag }» من أي ادعاء.
        [one] أُزيل الوسم «{ $tag }» من الادعاء.
        [two] أُزيل الوسم «{ $tag }» من ادعاءين.
        [few] أُزيل الوسم «{ $tag }» من { $count } ادعاءات.
        [many] أُزيل الوسم «{ $tag }» من { $count } ادعاءً.
       *[other] أُزيل الوسم «{ $tag }» من { $count } ادعاء.
    }
claims-move = نقل
claims-moved =
    { $count ->
        [zero] لم يُنقل أي ادعاء إلى «{ $title }».
        [one] نُقل الادعاء إلى «{ $title }».
        [two] نُقل ادعاءان إلى «{ $title }».
        [few] نُقلت { $count } ادعاءات إلى «{ $title }».
        [many] نُقل { $count } ادعاءً إلى «{ $title }».
       *[other] نُقل { $count } ادعاء إلى «{ $title }».
    }
claims-judged =
    { $count ->
        [zero] لم يصدر الحكم «{ $verdict }» في أي ادعاء.
        [one] صدر في الادعاء الحكم «{ $verdict }».
        [two] صدر في ادعاءين الحكم «{ $verdict }».
        [few] صدر في { $count } ادعاءات الحكم «{ $verdict }».
        [many] صدر في { $count } ادعاءً الحكم «{ $verdict }».
       *[other] صدر في { $count } ادعاء الحكم «{ $verdict }».
    }
claims-removed =
    { $count ->
        [zero] لم يُحذف شيء.
        [one] حُذف الادعاء.
        [two] حُذف ادعاءان.
        [few] حُذفت { $count } ادعاءات.
        [many] حُذف { $count } ادعاءً.
       *[other] حُذف { $count } ادعاء.
    }
filter = ابحث في هذه الادعاءات
list-filter = تصفية بالكلمات
filter-clear = عرض كل الادعاءات
all-cases = كل القضايا
chips = شروط البحث
chip-is = { $name }: { $value }
chip-not = ليس { $name }: { $value }
chip-edit = { $what }. تعديل
chip-remove = إزالة { $what }
completions = ما يمكن كتابته بعد ذلك
query-as-words = جرى البحث عنه ككلمات: { $words }
query-date-hint = اكتب التاريخ كما تكتبه عادة: ٢٠٢٦ أو «يناير ٢٠٢٦» أو «١٢ يناير ٢٠٢٦». إن كان فيه فراغ فضعه بين علامتي اقتباس.
query-has = فيه
query-gap = ينقصه
query-before = قبل
query-after = بعد
query-statement = قول
query-attribution = نسبة قول
has-evidence = أدلة
has-support = دليل مؤيد
has-refutation = دليل مفنِّد
has-context = سياق
has-verdict = حكم
has-source = مصدر
has-reply = رد
has-translation = ترجمة
has-note = ملاحظات عمل
has-date = تاريخ
has-place = مكان
has-claimant = قائل
has-tag = وسوم
has-relation = ادعاءات ذات صلة
has-method = منهج
lacks-verdict = حكم
lacks-evidence = دليل
lacks-support = دليل يؤيد تأكيده
lacks-refutation = دليل على تفنيده
lacks-second-source = دليل ثانٍ
lacks-confidence = درجة الثقة
lacks-answer = رد على الدليل المخالف
lacks-reply = حق الرد
lacks-appearance = مصدر يبيّن وروده
columns = الأعمدة
column-claim = الادعاء
column-claimant = القائل
column-date = متى
column-case = القضية
order = الترتيب
order-added = بترتيب الإضافة
order-newest = الأحدث إضافةً أولًا
stage = المرحلة
any-stage = أي مرحلة
stage-inbox = الوارد
stage-checking = قيد التحقق
stage-review = المراجعة
stage-done = منجز
verdict = الحكم
any-verdict = أي حكم
verdict-confirmed = مؤكَّد
verdict-denied = مفنَّد
verdict-unverified = غير محسوم
verdict-none = بلا حكم بعد
stance-count = { $stance }: { $count }
row-of = الادعاء { $at } من { $total }
choose-claim = اختيار هذا الادعاء
choose-all = اختيار الكل
chosen-tools = للادعاءات المختارة
chosen-count =
    { $count ->
        [zero] لم يُختر شيء
        [one] اختير ادعاء واحد
        [two] اختير ادعاءان
        [few] اختيرت { $count } ادعاءات
        [many] اختير { $count } ادعاءً
       *[other] اختير { $count } ادعاء
    }
chosen-all = اختيرت كلها ({ $count })
chosen-clear = إلغاء الاختيار
claim-new = ادعاء جديد
claim-add = إضافة الادعاء
claim-added = أُضيف الادعاء.
claim-from = من الكلمات المحددة في «{ $title }»
claim-from-drop = ليس من ذلك المصدر
claim-menu = المزيد عن هذا الادعاء
claim-remove = حذف الادعاء
wording = نص الادعاء
wording-hint = كما قيل تمامًا، بلغته. لكل ادعاء قول واحد.
kind = النوع
kind-statement = قول: هل الأمر كذلك؟
kind-attribution = نسبة قول: هل قاله فعلًا؟
claimant = القائل
role = بصفته
date = متى
date-example = أوائل يناير ٢٠٢٦
date-examples = كما يكتبه الناس: ١٢ يناير ٢٠٢٦، يناير ٢٠٢٦، أوائل يناير ٢٠٢٦، من ١٠ إلى ١٢ يناير ٢٠٢٦
date-unread = لا يفهم Docket هذا التاريخ بعد. اكتبه مثل: ١٢ يناير ٢٠٢٦ أو أوائل يناير ٢٠٢٦ أو ٢٠٢٦.
place = أين
translation = الترجمة
translation-empty = إضافة ترجمة
tag = وسم
tag-give = إضافة
tag-take = إزالة
tags = الوسوم
tags-example = افصل بينها بفواصل
tag-add = إضافة وسم
tag-remove = إزالة الوسم { $tag }
language-example = en، fa، ar

## ملف الادعاء
dossier = ادعاء
dossier-column = الادعاء المعروض
no-claim = لا ادعاء معروض
no-claim-next = اختر ادعاءً من القائمة لترى حكمه وأدلته، أو اضغط n لكتابة ادعاء جديد.
gaps = سيسأل المراجع الثاني
gap-no-verdict = لا حكم بعد.
gap-no-evidence = لا دليل له أو عليه.
gap-nothing-supports = مؤكَّد ولا شيء يؤيده.
gap-nothing-refutes = مفنَّد ولا شيء يفنده.
gap-one-source = يقوم الحكم على دليل واحد.
gap-no-confidence = ما مدى ثقتك؟ لم يُذكر ذلك.
gap-unanswered-evidence = ثمة دليل يخالف الحكم ولم يُقل عنه شيء.
gap-no-right-of-reply = ممّن طُلب الرد، أو لماذا لم يُطلب من أحد؟
gap-no-appearance = أين قيل؟ لا مصدر يبيّن ذلك.
background = الخلفية
why-checked = سبب التحقق
why-checked-empty = مدى انتشاره وأهميته والضرر الذي قد يسببه
method = المنهج
method-empty = الخطوات وعمليات البحث والأدوات، بالترتيب
right-of-reply = حق الرد
right-of-reply-empty = ممّن طُلب الرد ومتى وكيف، وما كان الجواب؛ أو لماذا لم يُطلب من أحد
field-note-private = ملاحظات العمل (لا تظهر في أي تقرير)
note-empty = ملاحظات لك
report-this = تقرير عن هذا الادعاء…

draft-kept = المسودة محفوظة. ‏Esc: كما كان
draft-unsaved = لم يُحفظ بعد
draft-saved = حُفظ
draft-given-back = عاد ما كان هنا.
draft-bring-back = استعادة ما كتبته
meanwhile = غيّره شخص آخر في الأثناء، ونصه الآن:
meanwhile-emptied = أفرغه شخص آخر في الأثناء.
meanwhile-theirs = اعتماد نصه
meanwhile-mine = حفظ نصي مكانه
show-more = عرض المزيد ({ $count })
key-section-next = القسم التالي من ملف الادعاء
key-section-previous = القسم السابق
key-history = سجل الادعاء

## سجل الادعاء
history = سجل الادعاء
history-empty = لم يجرِ أي تغيير على هذا الادعاء نفسه.
history-rested-on = تستند إليه تغييرات لاحقة: تراجع عنها أولًا.
change-new = الآن:
change-gone = من قبل:
change-came = أُضيف
change-went = حُذف
yes = نعم
field-case = القضية
field-passage = المقطع

## الأحكام
verdict-give = إصدار حكم
verdict-for =
    { $count ->
        [zero] لا ادعاءات للحكم فيها
        [one] حكم في ادعاء واحد
        [two] حكم واحد في ادعاءين
        [few] حكم واحد في { $count } ادعاءات
        [many] حكم واحد في { $count } ادعاءً
       *[other] حكم واحد في { $count } ادعاء
    }
verdict-not-yet = لم يُتحقق منه بعد. أصدر حكمًا حين تعرف ما يكفي لتعليله.
verdict-by = { $by }، { $at }
verdict-edit = تغيير الحكم
verdict-clear = سحب الحكم
verdict-cleared = سُحب الحكم.
verdict-save = حفظ الحكم
verdict-saved = حُفظ الحكم.
rationale = التعليل، لمن سيقرؤه
unknowns = ما يبقى مجهولًا
unknowns-needed = ما يبقى مجهولًا (لازم لـ«غير محسوم»)
confidence = درجة الثقة
confidence-low = ثقة منخفضة
confidence-medium = ثقة متوسطة
confidence-high = ثقة عالية
save-keys = ‏Ctrl Enter للحفظ
verdict-earlier = الأحكام السابقة، في سجل الادعاء
verdict-holds = يبقى ساريًا إلى أن يُحفظ حكم آخر.
verdict-lacks = ينقصه: { $what }
verdict-lacks-reason = التعليل
verdict-lacks-unknowns = ما يبقى مجهولًا
verdict-meanwhile = صدر الحكم الظاهر أعلاه عن { $by } بينما كنت تكتب. إن حفظت حكمك حلّ محله.
verdict-meanwhile-gone = سُحب الحكم بينما كنت تكتب.
verdict-meanwhile-go-on = المتابعة بحكمي

## الاستدلالات
findings-empty = لا دليل لهذا الادعاء أو عليه بعد. أرفق دليلًا، أو أفلت ملفًا على النافذة.
stance = ماذا يقول عن الادعاء
stance-supports = يؤيد
stance-refutes = يفنّد
stance-context = سياق
finding-note = قراءتك له
finding-note-empty = أضف قراءتك له
finding-note-hint = تظهر في التقارير ما لم تكن سرية.
finding-menu = المزيد عن { $title }
finding-restance = تغيير إلى «{ $stance }»
finding-remove = فصله عن هذا الادعاء
finding-removed = حُذف الاستدلال. ويبقى الدليل في القضية.
finding-added = رُبط بالادعاء: { $stance }.
note-withhold = إبقاء الملاحظة سرية
note-publish = إظهار الملاحظة في التقارير
note-confidential = ملاحظة سرية
withheld-because = سري: { $reason }
located-changed = تغيّر النص منذ ذلك الحين: لا يمكن العثور على هذا المقطع ثانية على وجه اليقين.
located-misplaced = الكلمات ليست في هذا المقطع. حدّدها من جديد.

## مواضع الورود والصلات
appearances = ورد في
appearances-find = البحث في مصدر
appearances-empty = لم يرد في أي مصدر بعد. افتح مصدرًا، وحدّد الكلمات، ثم اختر «هذا الادعاء ورد هنا».
appearance-added = أُضيف موضع ورود الادعاء.
appearance-remove = لم يرد في { $title }
appearance-removed = أُزيل موضع ورود الادعاء.
appears-here = هذا الادعاء ورد هنا
relations = ادعاءات ذات صلة
relations-empty = لا شيء بعد.
relation-add = ربط
relation-kind = هذا الادعاء
relation-other = أي ادعاء
relation-other-words = كلمات من نصه
relation-remove = فصل صلته بـ«{ $wording }»
relation-removed = لم تعد بين الادعاءين صلة.
relation-asserts = ينسب القول بأن
relation-asserted-by = منسوب في
relation-repeats = يكرر
relation-repeated-by = مكرر في
relation-contradicts = يناقض
relation-part-of = جزء من
relation-has-part = من أجزائه

## المصادر
sources-count =
    { $count ->
        [zero] لا مصادر
        [one] مصدر واحد
        [two] مصدران
        [few] { $count } مصادر
        [many] { $count } مصدرًا
       *[other] { $count } مصدر
    }
sources-empty = لا مصادر بعد
sources-empty-next = المصدر وثيقة ترد فيها الادعاءات: مقال أو تفريغ مقابلة أو منشور.
source-claims =
    { $count ->
        [zero] لا ادعاءات
        [one] ادعاء واحد
        [two] ادعاءان
        [few] { $count } ادعاءات
        [many] { $count } ادعاءً
       *[other] { $count } ادعاء
    }
sort = الترتيب بحسب
sort-added = ترتيب الإضافة
sort-claims = الأكثر ادعاءات
sort-kind = النوع
sort-findings = الأكثر استدلالات
nothing-fits = لا شيء يحوي هذه الكلمات كلها
nothing-fits-next = جرّب كلمات أقل، أو جزءًا من كلمة.
show-all = عرض الكل
bring-in = إضافة وثيقة
bring-in-about = وثيقة ترد فيها ادعاءات. يُحفظ نصها كما هو؛ أما ما تعرفه عنها فيمكن تصحيحه في أي وقت.
bring-in-case = اسم القضية
bring-in-case-hint = التحقيق الذي تنتمي إليه. إن تُرك فارغًا أخذت القضية عنوان الوثيقة.
bring-in-way = من
bring-in-file = ملف
bring-in-text = نص ملصق
bring-in-words = النص
bring-in-into = إلى
bring-in-new-case = قضية جديدة
bring-in-words-hint = ألصقه هنا.
bring-in-enter = ‏Enter للإضافة، وShift Enter لسطر جديد.
bring-in-many = تُؤخذ عناوينها وسائر ما يُعرف عنها من الوثائق نفسها، ويمكن تصحيح ذلك لاحقًا.
bring-in-stopped = لم تُضف «{ $name }»: { $why }
brought-in =
    { $count ->
        [zero] لم تُضف أي وثيقة.
        [one] أُضيفت الوثيقة.
        [two] أُضيفت وثيقتان.
        [few] أُضيفت { $count } وثائق.
        [many] أُضيفت { $count } وثيقة.
       *[other] أُضيفت { $count } وثيقة.
    }
bring-in-title-hint = إن تُرك فارغًا أُخذ من الوثيقة.
bring-in-do = إضافة
choose-file = اختيار ملف…
no-file-yet = لم يُختر ملف بعد
field-title = العنوان
field-author = المؤلف
field-publisher = الناشر
field-url = الرابط
field-archived-url = رابط نسخة مؤرشفة
field-published = تاريخ النشر
field-language = اللغة
reader = المصدر
reader-hint = حدّد كلمات واضغط c لتجعلها ادعاءً. بلوحة المفاتيح: j وk لتحديد الجمل، وShift لإطالة التحديد.
prose-keys = ‏j وk لتحديد الجمل، وShift لإطالة التحديد، وEnter للانتقال إلى ما يمكن فعله به، وTab إلى ما في الهامش.
reader-margin = الادعاءات بجانب النص
viewer-margin = الاستدلالات بجانب النص
unplaced =
    { $count ->
        [zero] لا ادعاءات هنا بلا مقطع يمكن عرضه.
        [one] ادعاء واحد هنا ليس له مقطع يمكن عرضه:
        [two] ادعاءان هنا ليس لهما مقطع يمكن عرضه:
        [few] { $count } ادعاءات هنا ليس لها مقطع يمكن عرضه:
        [many] { $count } ادعاءً هنا ليس لها مقطع يمكن عرضه:
       *[other] { $count } ادعاء هنا ليس لها مقطع يمكن عرضه:
    }
unplaced-whole = لم يُحدَّد أي مقطع.
find = بحث في النص
find-count = { $at } من { $count }
find-none = غير موجود
find-next = الموضع التالي
find-previous = الموضع السابق
find-close = إغلاق مع البقاء في الموضع
make-claim = إنشاء ادعاء
passage-of = { $wording } ({ $verdict })
passage-finding = { $stance }: { $wording }
selection-bar = للكلمات المحددة

## الأدلة
exhibits-count =
    { $count ->
        [zero] لا أدلة
        [one] دليل واحد
        [two] دليلان
        [few] { $count } أدلة
        [many] { $count } دليلًا
       *[other] { $count } دليل
    }
exhibits-empty = لا أدلة بعد
exhibits-empty-next = أفلت ملفات على النافذة، أو اخترها. يُحفظ كل منها بايتًا بايتًا، على الدوام.
exhibit-findings =
    { $count ->
        [zero] لم يُستخدم بعد
        [one] استدلال واحد
        [two] استدلالان
        [few] { $count } استدلالات
        [many] { $count } استدلالًا
       *[other] { $count } استدلال
    }
evidence-file = ملف
evidence-link = رابط
evidence-quotation = اقتباس
evidence-note = ملاحظة
attach = إرفاق
attach-files = إرفاق ملفات
attach-other = رابط، اقتباس، ملاحظة
attach-known = دليل موجود في القضية
attach-link = إرفاق رابط
attach-quotation = إرفاق اقتباس
attach-note = إرفاق ملاحظة
attach-drop = أو أفلتها على النافذة
attach-no-claim = لا ادعاء معروض: تُضاف الملفات إلى القضية، ويمكن ربطها بالادعاءات لاحقًا.
attach-count =
    { $count ->
        [zero] لا ملفات
        [one] ملف واحد
        [two] ملفان
        [few] { $count } ملفات
        [many] { $count } ملفًا
       *[other] { $count } ملف
    }
attach-against = الربط بالادعاء المعروض
attach-goes-on = يستمر تلقائيًا؛ ويبيّن شريط الحالة مدى تقدمه.
attach-cancelled = لم يُرفق شيء. وما ملأته محفوظ.
attached =
    { $count ->
        [zero] لم يُرفق شيء.
        [one] أُرفق الملف وسُجّلت بصمته SHA-256.
        [two] أُرفق ملفان وسُجّلت بصمتاهما SHA-256.
        [few] أُرفقت { $count } ملفات وسُجّلت بصماتها SHA-256.
        [many] أُرفق { $count } ملفًا وسُجّلت بصماتها SHA-256.
       *[other] أُرفق { $count } ملف وسُجّلت بصماتها SHA-256.
    }
attached-known = ‏«{ $name }» موجود في القضية من قبل، باسم «{ $title }».
added = أُضيف إلى الأدلة.
refused =
    { $count ->
        [zero] قُبلت الملفات كلها:
        [one] لم يُقبل ملف واحد:
        [two] لم يُقبل ملفان:
        [few] لم تُقبل { $count } ملفات:
        [many] لم يُقبل { $count } ملفًا:
       *[other] لم يُقبل { $count } ملف:
    }
refused-file = «{ $name }»: { $why }
refused-more =
    { $count ->
        [zero] ولا شيء غير ذلك.
        [one] وملف آخر.
        [two] وملفان آخران.
        [few] و{ $count } ملفات أخرى.
        [many] و{ $count } ملفًا آخر.
       *[other] و{ $count } ملف آخر.
    }
choose-files = اختيار ملفات…
held-against = مرتبط بـ
hold-against = ربط بالادعاء
finding-new = استدلال جديد
picture-tools = أدوات الصورة
zoom-in = تكبير
zoom-out = تصغير
zoom-fit = كاملة
zoom-actual = الحجم الأصلي
rotate = تدوير إلى اليمين
hold-whole = ربط الدليل كله بالادعاء
link-text = المكتوب فيه
quotation-text = الكلام المقتبس
note-text = ما شوهد أو سُمع
note-who = من شوهد أو سُمع
note-how = كيف
note-how-example = هاتفيًا
note-by = من دوّنه
heard-call = هاتفيًا
heard-person = وجهًا لوجه
heard-message = برسالة
heard-reply = ردًا على أسئلة
when-captured = متى (اتركه فارغًا إن كان الآن)
origin = أولي أم ثانوي؟
origin-unstated = غير مذكور
origin-primary = أولي
origin-secondary = ثانوي
origin-note = سبب استخدام دليل ثانوي، ومصالح صاحبه
withhold = سري: لا يغادر المكتبة أبدًا
withhold-reason = سبب الحجب
withhold-reason-hint = يذكر التقرير هذا السبب بدلًا منه.
text-change-hint = لن يمكن بعد ذلك العثور على مقاطع النص السابق.
viewer = دليل
viewer-no-claim = افتح ادعاءً لتربط به هذا الدليل أو كلمات منه.
viewer-no-text = لا يستطيع Docket عرض هذا النوع من الملفات بعد. الملف محفوظ بأمان، بايتًا بايتًا.
viewer-as = العرض على شكل
viewer-as-page = صفحة
viewer-as-text = نص
page-empty = الصفحة فارغة.
captured = وقت الالتقاط
collector = الملتقِط
tool = أداة الالتقاط
file-name = اسم الملف
file-type = نوع الملف
file-size = الحجم
sha256 = SHA-256
sha256-of = ‏SHA-256 { $hash }
pasted-picture = صورة ملصقة
drop-claim = أفلت للإرفاق بالادعاء المعروض
drop-case = أفلت للإرفاق بالقضية
drop-source = أفلت لإضافة الوثيقة

## الأشخاص
people-count =
    { $count ->
        [zero] لا أشخاص
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
people-find = ابحث بالاسم أو المنصب
people-none-found = لا أحد يطابق البحث.
people-more = ويوجد غيرهم ({ $count }): اكتب جزءًا من الاسم.
people-empty = لا أحد بعد
people-empty-next = يظهر هنا كل من يُنسب إليه ادعاء.
person-name = الاسم
person-about = المنصب والمؤسسة والمصالح المعروفة
person-withhold = سري: لا يغادر الاسم المكتبة أبدًا

## التقارير
report = تقرير
report-of = تقرير عن
report-case = القضية «{ $title }»
organisation = المؤسسة
organisation-hint = تُذكر في التقارير بصفتها الناشر.
report-language = لغة التقرير
report-formats = الصيغ
format-html = HTML
format-html-about = صفحة واحدة تُفتح في أي متصفح
format-pdf = PDF
format-pdf-about = للطباعة والإرسال، وموسوم لقارئات الشاشة
format-csv = CSV
format-csv-about = صف لكل ادعاء، لجداول البيانات
format-claimreview = ClaimReview
format-claimreview-about = ‏JSON-LD، للتبادل مع مدققي حقائق آخرين
report-folder = في المجلد
choose-folder = اختيار مجلد…
report-claim = الادعاء المعروض
report-options = الخيارات
report-chosen =
    { $count ->
        [zero] لا ادعاءات مختارة
        [one] الادعاء المختار
        [two] الادعاءان المختاران
        [few] الادعاءات المختارة ({ $count })
        [many] الادعاءات المختارة ({ $count })
       *[other] الادعاءات المختارة ({ $count })
    }
report-preview-first = تعرض المعاينة أول { $shown } من أصل { $total } من الادعاءات. أما التقرير فيضمها كلها.
report-withheld = ما يُحجب
report-withheld-none = لا شيء في هذا التقرير موسوم بالسرية.
report-withheld-more =
    { $count ->
        [zero] ولا شيء غير ذلك
        [one] وواحد آخر
        [two] واثنان آخران
        [few] و{ $count } أخرى
        [many] و{ $count } أخرى
       *[other] و{ $count } أخرى
    }
withheld-exhibit = دليل: { $title }
withheld-person = شخص: { $title }
withheld-note = ملاحظة على: { $title }
withheld-reason = يرد مكانه: { $reason }
report-leaks = لا يمكن كتابة هذا التقرير بعد: ثمة اسم سري يرد في كلام أحدهم. غيّر الكلمات، أو ارفع السرية إن كان ذلك آمنًا.
report-leak = «{ $name }» في: { $text }
report-cancel = إيقاف الكتابة
report-stopped =
    { $count ->
        [zero] توقفت الكتابة. لم يُكتب أي ملف.
        [one] توقفت الكتابة. كُتب قبل ذلك ملف واحد وأُعيدت قراءته وفُحص.
        [two] توقفت الكتابة. كُتب قبل ذلك ملفان وأُعيدت قراءتهما وفُحصا.
        [few] توقفت الكتابة. كُتبت قبل ذلك { $count } ملفات وأُعيدت قراءتها وفُحصت.
        [many] توقفت الكتابة. كُتب قبل ذلك { $count } ملفًا وأُعيدت قراءتها وفُحصت.
       *[other] توقفت الكتابة. كُتب قبل ذلك { $count } ملف وأُعيدت قراءتها وفُحصت.
    }
report-open = فتح { $name }
sha256-copy = نسخ البصمة SHA-256 للملف { $name }
sha256-copied = نُسخت البصمة SHA-256.
report-write = كتابة التقرير
report-writing = جارٍ الكتابة والفحص…
report-preview = معاينة التقرير
report-checked =
    { $count ->
        [zero] لم يُكتب شيء
        [one] كُتب وأُعيدت قراءته وفُحص
        [two] كُتب ملفان وأُعيدت قراءتهما وفُحصا
        [few] كُتبت { $count } ملفات وأُعيدت قراءتها وفُحصت
        [many] كُتب { $count } ملفًا وأُعيدت قراءتها وفُحصت
       *[other] كُتب { $count } ملف وأُعيدت قراءتها وفُحصت
    }
report-reveal = إظهار { $name } في مجلده

## شريط الحالة
saved =
    { $count ->
        [zero] لم يُحفظ شيء بعد
        [one] حُفظ تغيير واحد
        [two] حُفظ تغييران
        [few] حُفظت { $count } تغييرات
        [many] حُفظ { $count } تغييرًا
       *[other] حُفظ { $count } تغيير
    }
verify = فحص المكتبة
verifying = جارٍ الفحص…
intact = السجل سليم
intact-read = السجل سليم: أُعيدت قراءة التغييرات ({ $entries }) والملفات ({ $files }، وحجمها { $size }).
damaged =
    { $count ->
        [zero] لا تلف
        [one] تلف في موضع واحد
        [two] تلف في موضعين
        [few] تلف في { $count } مواضع
        [many] تلف في { $count } موضعًا
       *[other] تلف في { $count } موضع
    }
damage-what = مواضع التلف
repair = إصلاح المكتبة
repairing = جارٍ الإصلاح…
repaired = المكتبة سليمة من جديد.
repaired-partly =
    { $count ->
        [zero] لم تبقَ أي مشكلة.
        [one] بقيت مشكلة واحدة.
        [two] بقيت مشكلتان.
        [few] بقيت { $count } مشكلات.
        [many] بقيت { $count } مشكلة.
       *[other] بقيت { $count } مشكلة.
    }
repaired-database =
    { $entries ->
        [zero] أُعيد إنشاء قاعدة البيانات، بلا تغييرات.
        [one] أُعيد إنشاء قاعدة البيانات، وفيها تغيير واحد.
        [two] أُعيد إنشاء قاعدة البيانات، وفيها تغييران.
        [few] أُعيد إنشاء قاعدة البيانات، وفيها { $entries } تغييرات.
        [many] أُعيد إنشاء قاعدة البيانات، وفيها { $entries } تغييرًا.
       *[other] أُعيد إنشاء قاعدة البيانات، وفيها { $entries } تغيير.
    }
repaired-lost = فُقدت التغييرات من { $from } إلى { $to }.
repaired-files =
    { $count ->
        [zero] لم يُسترجع أي ملف من الأدلة.
        [one] استُرجع ملف واحد من الأدلة.
        [two] استُرجع ملفان من الأدلة.
        [few] استُرجعت { $count } ملفات من الأدلة.
        [many] استُرجع { $count } ملفًا من الأدلة.
       *[other] استُرجع { $count } ملف من الأدلة.
    }
backup-ago = النسخة الاحتياطية: { $ago }
backup-none = لا نسخة احتياطية بعد
backup-now = نسخ احتياطي الآن
backup-elsewhere = نسخ احتياطي إلى قرص آخر…
backup-all = كل النسخ الاحتياطية…
backup-busy = جارٍ النسخ الاحتياطي…
backup-folder = مجلد للنسخ الاحتياطية، على قرص آخر
backup-made = أُنشئت نسخة احتياطية وأُعيدت قراءتها
backup-made-in = أُنشئت نسخة احتياطية في { $folder } وأُعيدت قراءتها
backup-trouble = النسخ الاحتياطي يحتاج إلى تدخلك
place-synced = المكتبة في مجلد مُزامَن
place-synced-about = تقع هذه المكتبة في مجلد ينسخه { $name } إلى حواسيب أخرى ملفًا ملفًا، حتى في أثناء كتابة Docket فيه، وقد يفكك ذلك المكتبة. أغلق Docket، وانقل مجلد المكتبة إلى مجلد غير مُزامَن، واجعل النسخ الاحتياطية لدى { $name } بدلًا منها.
place-network = المكتبة على شبكة
place-network-about = تقع هذه المكتبة على قرص شبكي ({ $name }). لا تعمل الأقفال هناك كما ينبغي، وقد يُتلفها انقطاع الاتصال. أغلق Docket، وانقل مجلد المكتبة إلى قرص في هذا الحاسوب، وضع على الشبكة النسخ الاحتياطية بدلًا منها.

## الأعمال الطويلة
work-cancel = إلغاء: { $what }
work-stopping = جارٍ الإيقاف…
work-change = تغيير المكتبة
work-verify = فحص المكتبة
work-journal = قراءة السجل
work-evidence = قراءة الأدلة
work-repair = البحث عن التلف
work-mending = إصلاح المكتبة
work-backup = النسخ الاحتياطي
work-backup-verify = قراءة النسخة الاحتياطية
work-restore = استعادة نسخة احتياطية
work-attach = الإرفاق
work-bring-in = إضافة وثيقة
work-export = كتابة التقرير

## الإعدادات
settings-name = اسمك
settings-name-hint = تُوقَّع به تغييراتك في السجل، وأحكامك.
settings-you = أنت
settings-look = الشكل
settings-keys = المفاتيح
settings-library = المكتبة
settings-backups = النسخ الاحتياطية
theme = المظهر
theme-system = مثل النظام
theme-light = فاتح
theme-dark = داكن
theme-contrast = تباين عالٍ
text-size = حجم النص
text-size-usual = العودة إلى الحجم المعتاد
language = اللغة
language-system = مثل النظام
library-place = المكتبة في
library-reveal = فتح مجلدها
library-about = عملك كله في هذا المجلد وحده. ويمكن، حين يكون Docket مغلقًا، نقله إلى قرص آخر أو حاسوب آخر وفتحه هناك.
library-others = مكتبات أخرى
library-others-about = تحل المكتبة الأخرى محل هذه في كل النوافذ. لا يُنقل شيء ولا يُنسخ. والمجلد الفارغ يصير مكتبة جديدة.
library-open = فتح مكتبة أخرى…
library-open-named = فتح { $path }
library-opening = جارٍ الفتح…
library-choose = مجلد مكتبة، أو مجلد فارغ لمكتبة جديدة
open = فتح
backups = النسخ الاحتياطية، الأحدث أولًا
backup-start = أُنشئت تلقائيًا
backup-import = قبل إضافة دفعة كبيرة
backup-manual = أُنشئت بطلب
backup-migration = قبل تحديث Docket، من دون ملفات الأدلة
backup-entries =
    { $count ->
        [zero] لا تغييرات
        [one] تغيير واحد
        [two] تغييران
        [few] { $count } تغييرات
        [many] { $count } تغييرًا
       *[other] { $count } تغيير
    }
backup-verify = فحص
backup-verify-named = فحص النسخة الاحتياطية المؤرخة { $when }
backup-whole = سليمة: أُعيدت قراءتها كلها، ومعها ملفات الأدلة ({ $files }، وحجمها { $size }).
backup-damaged = هذه النسخة الاحتياطية غير سليمة:
restore = استعادة…
restore-named = استعادة النسخة الاحتياطية المؤرخة { $when }
restore-folder = مجلد فارغ تُستعاد المكتبة إليه
restored = استُعيدت مكتبةً مستقلة في { $path }. أما المكتبة المفتوحة فبقيت كما هي.
restored-open = فتحها
restored-partly = لم يكن ممكنًا استعادتها كلها:
backup-kept = أين تُحفظ، وإلى متى
backup-kept-about = تُحفظ النسخ الاحتياطية في المجلد «backups» داخل مجلد المكتبة؛ وملفات الأدلة فيه مرة واحدة لها جميعًا، ولا تدخل في الأحجام المذكورة أعلاه. ينشئ Docket نسخة حين يمضي يوم على أحدثها ويكون شيء قد تغيّر، وقبل إضافة دفعة كبيرة. ومما ينشئه تلقائيًا تبقى كل نسخ الساعات الأربع والعشرين الأخيرة، ثم أحدث نسخة من كل يوم مدة ٣٠ يومًا، ثم أحدث نسخة من كل شهر على الدوام. أما ما طلبته بنفسك فيبقى إلى أن تحذفه. وإذا تعطل القرص ضاعت المكتبة وضاعت هذه النسخ معها: فاحفظ بعضها على قرص آخر.

## اختصارات لوحة المفاتيح
keys-everywhere = في كل مكان
keys-claims = في قائمة الادعاءات
keys-dossier = في ملف الادعاء
keys-reading = في مصدر أو دليل
keys-forms = في النماذج
keys-search = ابحث عن مفتاح أو وظيفته
keys-none = لا مفتاح يفعل ذلك.
keys-about = اضغط زرًا ثم المفاتيح التي تريدها. ‏Backspace لإزالتها، وEsc لإبقائها كما هي.
keys-change = تغيير مفاتيح «{ $label }»: { $keys }
keys-press = اضغط المفاتيح…
keys-press-for = اضغط مفاتيح «{ $label }». ‏Backspace لإزالتها، وEsc لإبقائها كما هي.
keys-no = لا شيء
keys-needed = تحتاج الحقول والقوائم نفسها إلى هذه المفاتيح. جرّب غيرها.
keys-conflict = لهذه المفاتيح عمل آخر: { $others }
keys-take = لهذا وحده
keys-reset = المفاتيح المعتادة لـ«{ $label }»
keys-reset-all = استعادة كل المفاتيح المعتادة
key-separator = تحريك الحد بين عمودين أو طيّه
keys-go = الانتقال إلى
keys-window = النافذة
key-search = ابحث أو نفّذ أي أمر
key-report = كتابة تقرير
key-go-back = العودة إلى حيث كنت
key-go-forward = التقدم من جديد
key-pane-next = الجزء التالي من النافذة
key-pane-previous = الجزء السابق من النافذة
key-start-fold = طيّ القضايا والعروض أو إظهارها
key-end-fold = طيّ الادعاء المعروض أو إظهاره
key-text-larger = تكبير النص
key-text-smaller = تصغير النص
key-text-normal = النص بحجمه المعتاد
key-theme-light = مظهر فاتح
key-theme-dark = مظهر داكن
key-theme-contrast = تباين عالٍ
key-theme-system = مظهر النظام
key-language-next = اللغة التالية
key-window-new = نافذة جديدة
key-name-ctrl = Ctrl
key-name-command = ⌘
key-name-alt = Alt
key-name-option = ⌥
key-name-shift = Shift
key-name-enter = Enter
key-name-escape = Esc
key-name-delete = Del
key-name-backspace = Backspace
key-name-space = مسافة
key-name-tab = Tab
key-name-home = Home
key-name-end = End
key-name-page-up = Page Up
key-name-page-down = Page Down
text-now = حجم النص الآن ⁦{ $percent }%⁩ من حجمه المعتاد
theme-now = المظهر: { $theme }
language-now = لغة النافذة الآن { $language }.
key-undo = تراجع
key-redo = إعادة
key-new = ادعاء جديد
key-attach = إرفاق ملفات
key-list = العودة إلى الادعاءات
key-move = تنقّل
key-next = الادعاء التالي
key-previous = الادعاء السابق
key-choose-all = اختيار كل الادعاءات
key-none = إلغاء الاختيار ثم العودة إلى القائمة
key-open = فتح ملف الادعاء
key-confirmed = إصدار حكم: مؤكَّد
key-denied = إصدار حكم: مفنَّد
key-unverified = إصدار حكم: غير محسوم
key-stage = إلى المرحلة التالية
key-choose = اختيار
key-remove = حذف
key-sentence = تحديد جملة
key-longer = إطالة التحديد
key-make-claim = إنشاء ادعاء من التحديد
key-back = العودة إلى القائمة
key-find = بحث في النص
key-passage-next = إلى المقطع المعلَّم التالي
key-passage-previous = إلى المقطع المعلَّم السابق
key-finding = التحديد يؤيد، أو يفنّد، أو سياق
key-save = حفظ
key-leave = الخروج بلا حفظ

## السجل
journal-about = كل تغيير، الأحدث أولًا. لا يُمحى منه شيء أبدًا.
journal-empty = لم يتغير شيء بعد.
journal-undone = جرى التراجع عنه لاحقًا
journal-more = عرض التغييرات الأقدم
did-undo = جرى التراجع عن: { $thing }
did-redo = أُعيد إجراء: { $thing }
did-add-case = أُضيفت القضية
did-edit-case = أُعيدت تسمية القضية
did-remove-case = حُذفت القضية
did-add-person = أُضيف الشخص
did-edit-person = عُدّل الشخص
did-remove-person = حُذف شخص
did-add-source = أُضيف المصدر
did-edit-source = عُدّل المصدر
did-remove-source = حُذف مصدر
did-add-claim = أُضيف الادعاء
did-edit-claim = عُدّل الادعاء
did-remove-claim = حُذف ادعاء
did-move-claims = نُقلت ادعاءات إلى قضية أخرى
did-add-view = حُفظ العرض
did-edit-view = عُدّل العرض
did-remove-view = حُذف عرض
did-set-stage = نُقل إلى المرحلة
did-tag-claims = أُضيف الوسم
did-untag-claims = أُزيل الوسم
did-add-appearance = أُضيف موضع ورود ادعاء
did-remove-appearance = أُزيل موضع ورود ادعاء
did-add-relation = رُبط بين ادعاءين
did-remove-relation = أُزيلت صلة
did-set-verdict = أُصدر حكم
did-clear-verdict = سُحب حكم
did-attach-evidence = أُرفق الدليل
did-edit-evidence = عُدّل الدليل
did-remove-evidence = حُذف دليل
did-add-finding = رُبط دليل بادعاء
did-edit-finding = عُدّل استدلال
did-remove-finding = حُذف استدلال
did-salvage = أُصلحت المكتبة
did-open-sample = فُتحت القضية النموذجية
undo-add-case = إضافة قضية
undo-edit-case = إعادة تسمية قضية
undo-remove-case = حذف قضية
undo-add-person = إضافة شخص
undo-edit-person = تعديل شخص
undo-remove-person = حذف شخص
undo-add-source = إضافة مصدر
undo-edit-source = تعديل مصدر
undo-remove-source = حذف مصدر
undo-add-claim = إضافة ادعاء
undo-edit-claim = تعديل ادعاء
undo-remove-claim = حذف ادعاء
undo-move-claims = نقل ادعاءات إلى قضية أخرى
undo-add-view = حفظ عرض
undo-edit-view = تعديل عرض
undo-remove-view = حذف عرض
undo-set-stage = تحديد مرحلة
undo-tag-claims = إضافة وسم
undo-untag-claims = إزالة وسم
undo-add-appearance = إضافة موضع ورود ادعاء
undo-remove-appearance = إزالة موضع ورود ادعاء
undo-add-relation = ربط ادعاءين
undo-remove-relation = إزالة صلة
undo-set-verdict = إصدار حكم
undo-clear-verdict = سحب حكم
undo-attach-evidence = إرفاق دليل
undo-edit-evidence = تعديل دليل
undo-remove-evidence = حذف دليل
undo-add-finding = ربط دليل بادعاء
undo-edit-finding = تعديل استدلال
undo-remove-finding = حذف استدلال
undo-salvage = إصلاح المكتبة
undo-open-sample = فتح القضية النموذجية

## حين تتعطل المكتبة أو الصفحة نفسها
closed-title = تعذّر فتح المكتبة
closed-another = فتح مكتبة أخرى…
closed-another-folder = مجلد المكتبة
broken-title = توقفت هذه الصفحة عن العمل
broken-about = لم يضِع شيء: كل ما حُفظ موجود في المكتبة، وما كنت تكتبه محفوظ.
broken-again = المحاولة من جديد
broken-reload = إعادة تحميل الصفحة
broken-copy = نسخ التفاصيل
broken-copied = نُسخت: ما الخلل، وأين وقع في Docket. اقرأها كلها قبل أن ترسلها.
broken-copy-by-hand = تعذّر نسخ التفاصيل تلقائيًا. حدّدها وانسخها من هنا:
broken-details = ما الذي حدث

## ما تعذّر فعله. النص الإنجليزي لكل خطأ تقوله المكتبة نفسها.
error-field =
    { $field ->
        [case_title] اسم القضية
        [case_summary] ملخص القضية
        [claim_wording] نص الادعاء
        [claim_translation] ترجمة الادعاء
        [claim_language] لغة الادعاء
        [claimant_role] صفة القائل
        [claim_place] مكان الادعاء
        [claim_reason] «سبب التحقق»
        [claim_method] منهج التحقق من الادعاء
        [right_of_reply] «حق الرد»
        [claim_note] «ملاحظات العمل»
        [date] التاريخ
        [tag] الوسم
        [verdict_reason] تعليل الحكم
        [verdict_unknowns] «ما يبقى مجهولًا»
        [source_title] عنوان المصدر
        [source_author] مؤلف المصدر
        [source_publisher] ناشر المصدر
        [source_address] رابط المصدر
        [source_archived_address] رابط النسخة المؤرشفة من المصدر
        [source_language] لغة المصدر
        [source_note] تعليق المصدر
        [source_text] نص المصدر
        [exhibit_title] عنوان الدليل
        [exhibit_author] مؤلف الدليل
        [exhibit_publisher] ناشر الدليل
        [exhibit_address] رابط الدليل
        [exhibit_archived_address] رابط النسخة المؤرشفة من الدليل
        [exhibit_language] لغة الدليل
        [capture_tool] اسم أداة الالتقاط
        [origin_note] التعليق على كون الدليل أوليًا أو ثانويًا
        [exhibit_text] نص الدليل
        [quotation] الكلام المقتبس
        [note] نص الملاحظة
        [finding_note] التعليق على الاستدلال
        [person_name] اسم الشخص
        [person_about] التعريف بالشخص
        [withholding_reason] سبب الحجب
        [view_name] اسم العرض
        [view_query] بحث العرض
        [your_name] اسمك
        [list_of_claims] سرد الادعاءات
        [list_of_changes] سرد التغييرات
        [exhibit] هذا الدليل
        [person] هذا الشخص
       *[other] هذا النص
    }
error-thing =
    { $what ->
        [case] هذه القضية
        [person] هذا الشخص
        [source] هذا المصدر
        [claim] هذا الادعاء
        [appearance] موضع الورود هذا
        [relation] هذه الصلة
        [evidence] هذا الدليل
        [finding] هذا الاستدلال
        [view] هذا العرض
        [entry] هذا القيد من السجل
        [backup] هذه النسخة الاحتياطية
       *[other] هذا الشيء
    }
error-action =
    { $name ->
        [add_case] { undo-add-case }
        [edit_case] { undo-edit-case }
        [remove_case] { undo-remove-case }
        [add_person] { undo-add-person }
        [edit_person] { undo-edit-person }
        [remove_person] { undo-remove-person }
        [add_source] { undo-add-source }
        [edit_source] { undo-edit-source }
        [remove_source] { undo-remove-source }
        [add_claim] { undo-add-claim }
        [edit_claim] { undo-edit-claim }
        [remove_claim] { undo-remove-claim }
        [move_claims] { undo-move-claims }
        [add_view] { undo-add-view }
        [edit_view] { undo-edit-view }
        [remove_view] { undo-remove-view }
        [set_stage] { undo-set-stage }
        [tag_claims] { undo-tag-claims }
        [untag_claims] { undo-untag-claims }
        [add_appearance] { undo-add-appearance }
        [remove_appearance] { undo-remove-appearance }
        [add_relation] { undo-add-relation }
        [remove_relation] { undo-remove-relation }
        [set_verdict] { undo-set-verdict }
        [clear_verdict] { undo-clear-verdict }
        [attach_evidence] { undo-attach-evidence }
        [edit_evidence] { undo-edit-evidence }
        [remove_evidence] { undo-remove-evidence }
        [add_finding] { undo-add-finding }
        [edit_finding] { undo-edit-finding }
        [remove_finding] { undo-remove-finding }
        [salvage] { undo-salvage }
        [open_sample] { undo-open-sample }
       *[other] { $name }
    }
error-empty = ‏{ error-field } فارغ. اكتبه ثم حاول من جديد.
error-too-long = طول { error-field } بالأحرف: { $actual }، والحد الأقصى { $limit }. اختصر النص، أو أضفه كله مصدرًا أو دليلًا.
error-control-character = في { error-field } محرف تحكم ({ $code }) عند الموضع { $position }. احذفه.
error-not-a-date = لا يستطيع Docket أن يقرأ «{ $text }» تاريخًا. اكتبه مثل ١٢ يناير ٢٠٢٦ أو يناير ٢٠٢٦ أو أوائل يناير ٢٠٢٦ أو ٢٠٢٦ أو ⁦2026-01-12⁩.
error-not-a-digest = ‏«{ $text }» ليس SHA-256: ينبغي أن يكون ٦٤ رقمًا ست عشريًا.
error-not-an-address = ‏«{ $text }» ليس عنوان وِب. ينبغي أن يبدأ بـ https:// أو http://.
error-quote-not-found = هذه الكلمات ليست في النص: «{ $quote }». انسخها منه كما وردت تمامًا.
error-quote-ambiguous = ترد هذه الكلمات في النص أكثر من مرة (عدد المرات: { $count }): «{ $quote }». أضف ما حولها من كلمات ليُعرف أي موضع هو المقصود.
error-passage-misplaced = لا يطابق هذا المقطع نصه. حدّده من جديد.
error-related-to-itself = لا يمكن ربط ادعاء بنفسه. اختر ادعاءً آخر.
error-done-without-verdict = لا يصل ادعاء بلا حكم إلى مرحلة «{ stage-done }». أصدر فيه حكمًا أولًا: وإن تعذّر الجزم فـ«{ verdict-unverified }» حكم أيضًا.
error-verdict-needs =
    { $needs ->
        [reason] يحتاج هذا الحكم إلى تعليل: اكتب السبب لمن سيقرؤه.
       *[unknowns] يحتاج الحكم «{ verdict-unverified }» إلى ذكر ما يبقى مجهولًا: اكتب ما تعذّرت معرفته.
    }
error-withheld-without-reason = ‏{ error-field } سري: اكتب السبب ليذكره التقرير.
error-evidence-lacks =
    { $what ->
        [file] ليس لهذا الدليل ملف. اختر الملف الذي تريد إرفاقه.
        [file_of_its_own] لا يكون الملف إلا لدليل هو نفسه ملف. أرفق الملف وحده.
        [address] ليس لهذا الرابط عنوان. اكتب عنوانه.
        [fixed_text] لا يمكن تغيير نص ملف أو رابط: فهو ما جرى التقاطه. أرفق النسخة الأخرى دليلًا مستقلًا.
        [copy] ليس لهذا الدليل ملف، فلا شيء يُنسخ. ويمكن قراءة نصه.
       *[page] ليس هذا الدليل صفحة محفوظة. افتحه نصًا.
    }
error-not-found = لا وجود في هذه المكتبة لما طُلب: { error-thing }. ربما حُذف.
error-exists = في المكتبة من قبل: { error-thing }.
error-other-case = من قضية أخرى: { error-thing }. اختر ما هو من القضية نفسها.
error-in-use = ما زال هذا الشخص لازمًا. ادعاءات هو قائلها: { $claims }، وأدلة هو ملتقطها: { $exhibits }. غيّرها أولًا.
error-nothing-to-undo =
    { $what ->
        [undo] لا شيء للتراجع عنه.
        [redo] لا شيء لإعادته.
        [in_batch] لا يكون التراجع جزءًا من تغيير آخر.
       *[salvage] لا يجري إصلاح المكتبة بهذه الطريقة.
    }
error-undone-already = جرى التراجع عن هذا التغيير من قبل.
error-changed-since = لا يمكن التراجع عن هذا لأن تغييرًا لاحقًا يقوم عليه: «{ error-action }»، أجراه { $by } في { $at }. تراجع عنه أولًا.
error-newer-library = أنشأت هذه المكتبة نسخة أحدث من Docket (صيغتها { $found }، وهذه النسخة تعرف حتى { $known }). وقد تُركت كما هي. افتحها بنسخة Docket الأحدث.
error-not-a-library = ليس { $path } مكتبة Docket. اختر مجلدًا آخر.
error-busy =
    { $process ->
        [0] نافذة أخرى أو أمر آخر يكتب في هذه المكتبة. لم يتغير شيء. حاول من جديد بعد لحظات.
       *[other] يكتب { $by } (عبر { $program }) في هذه المكتبة. لم يتغير شيء. حاول من جديد بعد لحظات.
    }
error-disk-full = القرص ممتلئ. لم يتغير شيء. أفسح مكانًا ثم حاول من جديد.
error-read-only = لا يمكن الكتابة في هذه المكتبة. لم يتغير شيء. تأكد من أذونات المجلد، ومن أن قرصه ليس للقراءة فقط.
error-disk = تعذّر على القرص أن يقرأ هذه المكتبة أو يكتبها ({ $detail }). تأكد من أنه ما زال موصولًا وقابلًا للكتابة وفيه متسع، ومن أن المجلد لك؛ ثم حاول من جديد. وما كان يجري تغييره إما تم كله أو لم يتم منه شيء: يبيّن ذلك «docket journal».
error-damaged = المكتبة متضررة: { $detail }. لم يتغير شيء. يبيّن «docket verify» موضع الخلل، ويستعيد «docket repair» ما يمكن استعادته.
error-cancelled = أُلغي. لم يتغير شيء.
error-not-sound = النسخة الاحتياطية غير سليمة ({ $detail }) ولذلك حُذفت. نفّذ «docket verify»: فإن كانت المكتبة سليمة فلعل القرص آخذ في التلف، ومكان النسخة الاحتياطية قرص آخر.
error-not-backed-up = تحتاج هذه المكتبة إلى تحديث، وتعذّر إنشاء النسخة الاحتياطية التي تسبقه: { $why } وقد تُركت المكتبة كما هي.
error-sqlite = تعذّرت قراءة المكتبة أو الكتابة فيها: { $why }. لم يتغير شيء.
error-io = تعذّر استخدام مجلد المكتبة: { $why }. تأكد من أنه موجود ومن أنه لك.
error-is-folder = ‏«{ $name }» مجلد. أرفق الملفات التي فيه.
error-is-link =
    { $target ->
        [folder] ‏«{ $name }» رابط إلى مجلد. أرفق الملف نفسه.
        [file] ‏«{ $name }» رابط إلى ملف آخر. أرفق الملف نفسه.
        [special] ‏«{ $name }» رابط إلى ما ليس ملفًا. أرفق الملف نفسه.
       *[nothing] ‏«{ $name }» رابط إلى ما لا يمكن العثور عليه. أرفق الملف نفسه.
    }
error-is-empty = ‏«{ $name }» فارغ: ليس فيه أي بايت يُحفظ. أرفق ملفًا فيه شيء.
error-not-a-file =
    { $what ->
        [pipe] ‏«{ $name }» أنبوب (pipe) وليس ملفًا. احفظ ما يعطيه في ملف وأرفق ذلك الملف.
        [socket] ‏«{ $name }» مقبس (socket) وليس ملفًا. احفظ ما يعطيه في ملف وأرفق ذلك الملف.
       *[device] ‏«{ $name }» جهاز وليس ملفًا. احفظ ما يعطيه في ملف وأرفق ذلك الملف.
    }
error-vanished = تعذّر العثور على «{ $name }». تأكد من أنه لم يُنقل ولم يُحذف، ثم حاول من جديد.
error-changed = كان «{ $name }» يتغير وDocket يقرؤه. أغلق البرنامج الذي يكتب فيه ثم حاول من جديد.
error-no-space = لم يبقَ على القرص مكان لـ«{ $name }». أفسح مكانًا ثم حاول من جديد.
error-not-allowed = لا يُسمح لـDocket باستخدام «{ $name }». غيّر أذوناته ثم حاول من جديد.
error-file-damaged = النسخة المحفوظة من «{ $name }» متضررة: { $why }. افحص المكتبة، واستعد الملف من نسخة احتياطية.
error-too-large = ‏«{ $name }» أكبر مما يلزم لهذا: حجمه بالبايت { $size }، والحد الأقصى { $limit }.
error-too-intricate = في «{ $name }» أجزاء أكثر من أن يُعرض صفحةً. وما زالت قراءة نصه ممكنة.
error-file-io = تعذّر استخدام «{ $name }»: { $why }. تأكد من أن قرصه ما زال موصولًا وسليمًا، ثم حاول من جديد.
error-unknown-format = ‏«{ $name }» ليس من صيغ التقارير. اختر html أو pdf أو csv أو claimreview.
error-report-numbering = يحيل التقرير إلى { $what }، وهو لا يرد فيه مرة واحدة بالضبط، أو يُظهر ما هو سري. لم يُكتب شيء. أنشئ التقرير من جديد؛ فإن تكرر ذلك فأبلغ عنه خللًا.
error-report-picture = لا يمكن عرض هذه الصورة في تقرير ({ $why }). ويمكن إنشاء التقرير من دونها.
error-report-render = تعذّر إنشاء التقرير بصيغة { $format }: { $why }. لم يُكتب شيء. قد تنجح صيغة أخرى.
error-not-the-report = ليس ملف { $format } الذي كُتب كما ينبغي: { $why }. لا تسلّمه لأحد؛ اكتب التقرير من جديد، وربما على قرص آخر.
error-open-elsewhere = هذه المكتبة مفتوحة في نافذة أخرى أو أمر آخر. أغلقه ثم أصلحها. لم يتغير شيء.
error-being-repaired = يجري الآن إصلاح هذه المكتبة. انتظر حتى ينتهي، ثم افتحها من جديد.
error-database-missing = قاعدة بيانات هذه المكتبة، docket.db في «{ $place }»، غير موجودة، مع أن أدلتها أو نسخها الاحتياطية موجودة. أعدها إلى مكانها، أو نفّذ «docket repair» لتُنشأ من جديد من النسخ الاحتياطية.
error-nothing-left = لم يكن ممكنًا استعادة شيء من قاعدة بيانات هذه المكتبة. وثمة نسخة منها كما هي في { $place }. إن كانت لك نسخة احتياطية في مكان آخر فإن «docket restore» ينشئ منها مكتبة.
error-not-read = تعذّر النظر في محتوى «{ $place }»: { $why }. تأكد من اسمه وأذوناته.
error-ambiguous = قد يكون «{ $text }» أيًا من هذه؛ اكتب منه المزيد: { $choices }
error-no-text = لم يُقرأ أي نص من «{ $name }»، فلا يمكن استخراج ادعاء منه. أرفقه دليلًا، أو انسخ نصه وأضفه.
error-would-leak = كان هذا التقرير سيكشف ما هو سري، ولذلك لم يُكتب. يرد «{ $name }» في: { $places }. غيّر تلك الكلمات، أو ارفع السرية إن كان ذلك مأمونًا.
error-nothing-to-report = لا ادعاء يُكتب عنه تقرير. أضف ادعاءً إلى القضية، أو اختر قضية أخرى.
error-several-cases = هذه الادعاءات من عدة قضايا، والتقرير يكون عن قضية واحدة: اختر ادعاءات من قضية واحدة.
error-no-such-language = لا تُكتب التقارير بلغة «{ $tag }». اختر العربية (ar) أو الفارسية (fa) أو الإنجليزية (en).
error-not-written = تعذّرت كتابة «{ $place }»: { $why }. اختر مجلدًا آخر، أو أفسح مكانًا.
error-not-as-written = كُتب «{ $place }»، لكن ما قُرئ منه بعد ذلك كان مختلفًا، ولذلك حُذف. لعل القرص آخذ في التلف: اختر مجلدًا آخر.
error-not-empty = في «{ $place }» شيء من قبل. تُستعاد المكتبة إلى مكان جديد: اختر مجلدًا فارغًا أو غير موجود بعد.
error-is-library = ‏«{ $place }» مكتبة هو نفسه. اختر للنسخ الاحتياطية مجلدًا آخر، على قرص آخر مثلًا.
error-backup-damaged = النسخة الاحتياطية في «{ $place }» متضررة ({ $detail })، ولذلك لم يُستعد شيء. اختر غيرها: يبيّن «docket backup list» النسخ الموجودة.
error-settings = تعذّر استخدام الإعدادات في «{ $place }»: { $why }.
error-sample = تعذّرت قراءة القضية النموذجية: { $why }. هذا خلل في Docket؛ نرجو الإبلاغ عنه.
error-backup-lacks =
    { $files ->
        [zero] لم يُترك أي ملف من ملفات الأدلة خارج النسخة الاحتياطية.
        [one] تعذّر نسخ ملف من ملفات الأدلة احتياطيًا لأنه مفقود من المكتبة نفسها أو متضرر. افحص المكتبة لتعرف اسمه.
        [two] تعذّر نسخ ملفين من ملفات الأدلة احتياطيًا لأنهما مفقودان من المكتبة نفسها أو متضرران. افحص المكتبة لتعرف اسميهما.
        [few] تعذّر نسخ { $files } ملفات من ملفات الأدلة احتياطيًا لأنها مفقودة من المكتبة نفسها أو متضررة. افحص المكتبة لتعرف أسماءها.
        [many] تعذّر نسخ { $files } ملفًا من ملفات الأدلة احتياطيًا لأنها مفقودة من المكتبة نفسها أو متضررة. افحص المكتبة لتعرف أسماءها.
       *[other] تعذّر نسخ { $files } ملف من ملفات الأدلة احتياطيًا لأنها مفقودة من المكتبة نفسها أو متضررة. افحص المكتبة لتعرف أسماءها.
    }
error-unexpected = حدث خلل داخل Docket: { $why }. حاول من جديد؛ فإن تكرر ذلك فأبلغ عنه مع هذه التفاصيل.
error-invalid-argument = تعذّر على Docket أن يقرأ ما كُتب: { $why }
error-no-home = ليس لهذا الحساب مجلد منزل، فلا مكان معتادًا لملفات Docket. ضع المكان الذي تريده في { $variable } ثم شغّل Docket من جديد.
error-not-exported = لا يُفتح من هنا إلا مجلد المكتبة، وتقرير كُتب منذ تشغيل Docket مع مجلده.

## ما يجده الفحص من تلف. يُذكر موضعه قبل النص.
error-entry-missing = التغييرات من { $first } إلى { $last } مفقودة من السجل.
error-chain-broken = هذا التغيير لا يتبع ما قبله: عُبث بأحدهما، أو أُزيلت تغييرات من بينهما.
error-entry-altered = عُبث بمضمون هذا التغيير بعد كتابته.
error-entry-not-replayable = لا يُقرأ مضمون هذا التغيير أو لا يوافق ما حوله: { $why }
error-entries-lost = أحدث التغييرات ليست تلك التي كُتبت: فإما أن قاعدة البيانات قُطعت، أو فُقدت تتمتها (docket.db-wal)، أو وُضعت مكانها قاعدة بيانات أقدم.
error-unreadable = تعذّرت القراءة حتى النهاية: { $why }
error-row-altered = ليس هذا الصف كما يقول السجل: غيّره أو أضافه أو أزاله شيء غير Docket.
error-undo-line = ليس ما يمكن التراجع عنه كما يقول السجل. عدد المواضع: { $entries }.
error-histories-differ = ليس ارتباط التغييرات بالادعاءات كما يقول السجل.
error-part-without-entry = في السجل أجزاء لا تنتمي إلى أي تغيير. عددها: { $parts }.
error-search-index = فهرس البحث لا يطابق نصوص المكتبة: فقد لا يُعثر على أشياء، أو يُعثر على ما لم يعد موجودًا.
error-lists-differ = صفوف لا توافق الادعاءات، وعددها { $rows }: فقد لا تصح القوائم والأعداد.
error-schema-altered = ليس هذا الجزء من بنية قاعدة البيانات كما أنشأه Docket.
error-database-damaged = قاعدة البيانات متضررة: { $detail }
error-reference-broken = صف من { $table } يشير إلى صف من { $parent } غير موجود.
error-file-missing = هذا الملف مفقود.
error-file-altered = تغيّر هذا الملف: لم تعد بايتاته تلك التي حُفظت.
error-file-unreadable = تتعذّر قراءة هذا الملف: { $why }
error-file-stray = هذا الملف محفوظ، ولا يذكره شيء في المكتبة.
error-file-foreign = هذا في مجلد الأدلة وليس من Docket. انقله إلى مكان آخر.

## ما تنبغي معرفته قبل تسليم تقرير
error-no-font =
    { $more ->
        [0] ليس في هذا الحاسوب خط فيه هذه المحارف: { $characters }. يورد ملف PDF رموزها بدلًا منها. ثبّت خطًا لكتابتها ثم اكتب التقرير من جديد، أو سلّم تقرير HTML.
       *[other] ليس في هذا الحاسوب خط فيه هذه المحارف: { $characters }، وغيرها ({ $more }). يورد ملف PDF رموزها بدلًا منها. ثبّت خطًا لكتابتها ثم اكتب التقرير من جديد، أو سلّم تقرير HTML.
    }
