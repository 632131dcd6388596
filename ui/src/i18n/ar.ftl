# كلمات Docket بالعربية. لكل مفهوم كلمة واحدة: claim ادعاء، verdict حكم، evidence/exhibit دليل،
# finding استدلال، case قضية، stage مرحلة، journal السجل، library المكتبة.
# «denied» أي ثبت بطلانه: «مفنَّد»، و«unverified» أي جرى التحقق ولم يُعرف: «غير محسوم».
language-name = العربية
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
undo = تراجع
tools = الأدوات
working = جارٍ العمل…
not-stated = غير مذكور
confidential = سري
edit-field = { $field }: { $value }. تحرير
remove-named = حذف { $title }
removed = حُذف «{ $title }».
sample = عيّنة
version = ‏Docket { $version }

## الشريط العلوي
search = ابحث في الادعاءات والمصادر والأدلة
search-key = Ctrl K
search-hits = نتائج البحث
search-none = لا شيء يحوي هذه الكلمات كلها.
search-corrected = لا شيء يحوي هذه الكلمات، لكن ثمة ما يحوي هذه: { $query }
hit-claim = ادعاء
hit-source = مصدر
hit-evidence = دليل
hit-finding = استدلال
undo-what = تراجع: { $thing }
undo-nothing = لا شيء للتراجع عنه
redo-what = إعادة: { $thing }
redo-nothing = لا شيء لإعادته
export = تصدير
settings = الإعدادات
shortcuts = اختصارات لوحة المفاتيح

## العمود الأول
nav = القضايا والعروض
cases = القضايا
views = العروض
library = المكتبة
view-all = كل الادعاءات
view-inbox = الوارد
view-review = للمراجعة
view-no-verdict = بلا حكم
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
start-lead = أحضر وثيقة، واستخرج ادعاءاتها، وأرفق الأدلة حتى المقطع نفسه، وأصدر في كل ادعاء حكمًا معللًا، ثم صدّر تقريرًا يستطيع أي أحد أن يتحقق منه. كل ذلك يبقى على هذا الحاسوب.
start-document = إحضار وثيقة
start-document-about = مقال أو تفريغ مقابلة أو منشور: ملف، أو نص تلصقه.
start-sample = فتح القضية العيّنة
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
overview-open-about = ما سيسأل عنه القارئ الثاني. كل بند يقود إلى ادعاءاته.
overview-open-count = { $what }: { claims-count }
open-no-verdict = بلا حكم
open-no-evidence = بلا دليل له أو عليه
open-nothing-supports = مؤكَّد ولا شيء يؤيده
open-nothing-refutes = مفنَّد ولا شيء يفنده
open-one-source = يستند إلى دليل واحد
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
timeline-chart = التصريحات والتوثيقات والأحكام عبر الزمن
timeline-hint = اسحب فوق فترة لتراها عن قرب، أو اضغط Shift مع مفاتيح الأسهم ثم Enter. ‏Escape يعود خطوة.
timeline-between = من { $from } إلى { $to }
timeline-statements = التصريحات
timeline-captures = التوثيقات
timeline-verdicts = الأحكام
timeline-statement = قيل
timeline-capture = وُثّق
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
        [zero] لا توثيقات
        [one] توثيق واحد
        [two] توثيقان
        [few] { $count } توثيقات
        [many] { $count } توثيقًا
       *[other] { $count } توثيق
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
claims-empty-next = أحضر وثيقة وحدّد الكلمات التي تشكّل ادعاءً، أو اكتب ادعاءً.
claims-none-found = لا ادعاء يطابق ذلك.
claims-removed =
    { $count ->
        [zero] لم يُحذف شيء.
        [one] حُذف الادعاء.
        [two] حُذف ادعاءان.
        [few] حُذفت { $count } ادعاءات.
        [many] حُذف { $count } ادعاءً.
       *[other] حُذف { $count } ادعاء.
    }
filter = البحث في هذه الادعاءات
list-filter = تصفية بالكلمات
filter-clear = عرض كل الادعاءات
stage = المرحلة
any-stage = أي مرحلة
stage-set = تحديد المرحلة…
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
kind-attribution = نسبة: هل قال ذلك؟
claimant = من قاله
role = بأي صفة
date = متى
date-example = مطلع يناير 2026
place = أين
translation = الترجمة
translation-empty = إضافة ترجمة
tags = الوسوم
tags-example = افصل بينها بفواصل
tag-add = إضافة وسم
tag-remove = إزالة الوسم { $tag }
language-example = en، fa، ar

## ملف الادعاء
dossier = ادعاء
dossier-column = الادعاء المعروض
no-claim = لا ادعاء معروضًا
no-claim-next = اختر ادعاءً من القائمة لترى حكمه وأدلته، أو اضغط n لكتابة ادعاء جديد.
gaps = سيسأل القارئ الثاني
gap-no-verdict = لا حكم بعد.
gap-no-evidence = لا دليل له ولا عليه.
gap-nothing-supports = مؤكَّد ولا شيء يؤيده.
gap-nothing-refutes = مفنَّد ولا شيء يفنده.
gap-one-source = الحكم يستند إلى دليل واحد.
gap-no-confidence = ما مدى ثقتك؟ لم يُذكر ذلك.
gap-unanswered-evidence = ثمة دليل يخالف الحكم ولم يُقل عنه شيء.
gap-no-right-of-reply = مَن طُلب منه الرد، أو لماذا لم يُطلب من أحد؟
gap-no-appearance = أين قيل؟ لا مصدر يبيّن ذلك.
background = الخلفية
why-checked = سبب التحقق
why-checked-empty = مدى انتشاره وأهميته والضرر الذي قد يسببه
method = المنهج
method-empty = الخطوات وعمليات البحث والأدوات، بالترتيب
right-of-reply = حق الرد
right-of-reply-empty = مَن سُئل ومتى وكيف وبم أجاب؛ أو لماذا لم يُسأل أحد
field-note-private = ملاحظات العمل (لا تظهر في أي تقرير)
note-empty = ملاحظات لك
report-this = تقرير عن هذا الادعاء…

## الأحكام
verdict-give = إصدار حكم
verdict-not-yet = لم يُتحقق منه بعد. أصدر حكمًا حين تعرف ما يكفي لتقول لماذا.
verdict-by = { $by }، { $at }
verdict-edit = تغيير الحكم
verdict-clear = سحب الحكم
verdict-cleared = سُحب الحكم.
verdict-save = حفظ الحكم
verdict-saved = حُفظ الحكم.
rationale = السبب، لمن سيقرأ
unknowns = ما يبقى مجهولًا
unknowns-needed = ما يبقى مجهولًا (لازم لحكم «غير محسوم»)
confidence = درجة الثقة
confidence-low = ثقة ضعيفة
confidence-medium = ثقة متوسطة
confidence-high = ثقة عالية
save-keys = ‏Ctrl Enter للحفظ

## الاستدلالات
findings-empty = لا دليل لهذا الادعاء أو عليه بعد. أرفق دليلًا، أو أفلت ملفًا على النافذة.
stance = ماذا يقول عن الادعاء
stance-supports = يؤيد
stance-refutes = يفنّد
stance-context = سياق
finding-note = قراءتك له
finding-note-empty = أضف قراءتك له
finding-note-hint = يظهر في التقارير ما لم يكن سريًا.
finding-menu = المزيد عن { $title }
finding-restance = تغيير إلى «{ $stance }»
finding-remove = إزالته من هذا الادعاء
finding-removed = أُزيل الاستدلال. يبقى الدليل في القضية.
finding-added = أُضيف إلى الادعاء: { $stance }.
note-withhold = إبقاء الملاحظة سرية
note-publish = إظهار الملاحظة في التقارير
note-confidential = ملاحظة سرية
withheld-because = سري: { $reason }
located-changed = تغيّر النص منذ ذلك الحين: لم يعد ممكنًا العثور على هذا المقطع بيقين.
located-misplaced = الكلمات ليست في هذا المقطع. حدّدها من جديد.

## مواضع الورود والصلات
appearances = ورد في
appearances-empty = لم يرد في شيء بعد. افتح مصدرًا، وحدّد الكلمات، ثم اختر «هذا الادعاء ورد هنا».
appearance-added = أُضيف موضع ورود الادعاء.
appearance-remove = لم يرد في { $title }
appearance-removed = أُزيل موضع ورود الادعاء.
appears-here = هذا الادعاء ورد هنا
relations = ادعاءات ذات صلة
relations-empty = لا شيء بعد.
relation-add = ربط
relation-kind = هذا الادعاء
relation-other = أي ادعاء
relation-remove = لم تعد له صلة بـ { $wording }
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
bring-in = إحضار وثيقة
bring-in-about = وثيقة ترد فيها ادعاءات. يُحفظ نصها كما هو؛ أما ما تعرفه عنها فيمكن تصحيحه في أي وقت.
bring-in-case = اسم القضية
bring-in-case-hint = التحقيق الذي تنتمي إليه. إن تُرك فارغًا أخذت عنوان الوثيقة.
bring-in-way = من
bring-in-file = ملف
bring-in-text = نص ملصق
bring-in-words = النص
bring-in-title-hint = إن تُرك فارغًا أُخذ من الوثيقة.
bring-in-do = إحضار
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
prose-keys = ‏j وk لتحديد الجمل، وShift لإطالة التحديد.
prose-more = عرض المزيد من النص
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
exhibits-empty-next = أفلت ملفات على النافذة، أو اخترها. يُحفظ كل منها بايتًا بايتًا، إلى الأبد.
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
attach-no-claim = لا ادعاء معروضًا: تنضم الملفات إلى القضية، ويمكن ربطها بالادعاءات لاحقًا.
attached =
    { $count ->
        [zero] لم يُرفق شيء.
        [one] أُرفق الملف وسُجّلت بصمته SHA-256.
        [two] أُرفق ملفان وسُجّلت بصمتاهما SHA-256.
        [few] أُرفقت { $count } ملفات وسُجّلت بصماتها SHA-256.
        [many] أُرفق { $count } ملفًا وسُجّلت بصماتها SHA-256.
       *[other] أُرفق { $count } ملف وسُجّلت بصماتها SHA-256.
    }
refused =
    { $count ->
        [zero] قُبلت الملفات كلها:
        [one] لم يُقبل ملف واحد:
        [two] لم يُقبل ملفان:
        [few] لم تُقبل { $count } ملفات:
        [many] لم يُقبل { $count } ملفًا:
       *[other] لم يُقبل { $count } ملف:
    }
choose-files = اختيار ملفات…
held-against = مستخدَم في
hold-whole = ربط الدليل كله بالادعاء
link-text = المكتوب هناك
quotation-text = الكلام المقتبس
note-text = ما شوهد أو سُمع
origin = مدى قربه من الأصل
origin-unstated = غير مذكور
origin-primary = أولي
origin-secondary = ثانوي
origin-note = سبب استخدام دليل ثانوي، ومصالح صاحبه
withhold = سري: لا يغادر المكتبة أبدًا
withhold-reason = سبب الحجب
withhold-reason-hint = يذكر التقرير هذا السبب بدلًا منه.
text-change-hint = لن يمكن بعدها العثور على مقاطع النص السابق.
viewer = دليل
viewer-no-claim = افتح ادعاءً لتربط به هذا الدليل أو كلمات منه.
viewer-no-text = لا يستطيع Docket عرض هذا النوع من الملفات بعد. الملف محفوظ بأمان، بايتًا بايتًا.
viewer-as = العرض على شكل
viewer-as-page = صفحة
viewer-as-text = نص
page-empty = الصفحة فارغة.
captured = وقت التوثيق
collector = وثّقه
tool = أداة التوثيق
file-name = اسم الملف
file-type = نوع الملف
file-size = الحجم
sha256 = SHA-256
sha256-of = ‏SHA-256 { $hash }
drop-claim = أفلت للإرفاق بالادعاء المعروض
drop-case = أفلت للإرفاق بالقضية
drop-source = أفلت لإحضار الوثيقة

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
people-empty = لا أحد بعد
people-empty-next = يظهر هنا كل من يُنسب إليه ادعاء.
person-name = الاسم
person-about = المنصب والمؤسسة والمصالح المعروفة
person-withhold = سري: لا يغادر الاسم المكتبة أبدًا

## التقارير
report = تقرير
report-of = عن
report-case = القضية «{ $title }»
organisation = المؤسسة
organisation-hint = تُذكر في التقارير ناشرًا لها.
report-language = لغة التقرير
report-formats = بصيغة
format-html = HTML
format-html-about = صفحة واحدة تُفتح في أي متصفح
format-pdf = PDF
format-pdf-about = للطباعة والإرسال، وموسوم لقارئات الشاشة
format-csv = CSV
format-csv-about = سطر لكل ادعاء، لجداول البيانات
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
report-leaks = لا يمكن كتابة هذا التقرير بعد: ثمة اسم سري في كلام أحدهم. غيّر الكلمات، أو ارفع السرية إن كان ذلك آمنًا.
report-leak = «{ $name }» في: { $text }
report-cancel = إيقاف الكتابة
report-stopped =
    { $count ->
        [zero] توقفت الكتابة. لم يُكتب أي ملف.
        [one] توقفت الكتابة. كُتب قبلها ملف واحد وأُعيدت قراءته وفُحص.
        [two] توقفت الكتابة. كُتب قبلها ملفان وأُعيدت قراءتهما وفُحصا.
        [few] توقفت الكتابة. كُتبت قبلها { $count } ملفات وأُعيدت قراءتها وفُحصت.
        [many] توقفت الكتابة. كُتب قبلها { $count } ملفًا وأُعيدت قراءتها وفُحصت.
       *[other] توقفت الكتابة. كُتب قبلها { $count } ملف وأُعيدت قراءتها وفُحصت.
    }
report-open = فتح { $name }
sha256-copy = نسخ SHA-256 للملف { $name }
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
intact = السجل سليم. التغييرات: { $entries }، والملفات التي أُعيدت قراءتها: { $files } ({ $size })
damaged =
    { $count ->
        [zero] لا شيء تالف
        [one] شيء واحد تالف
        [two] شيئان تالفان
        [few] { $count } أشياء تالفة
        [many] { $count } شيئًا تالفًا
       *[other] { $count } شيء تالف
    }
damage-what = ما التالف
repair = إصلاح المكتبة
repairing = جارٍ الإصلاح…
repaired = المكتبة سليمة من جديد.
repaired-partly =
    { $count ->
        [zero] لم يبقَ خلل.
        [one] بقي خلل واحد.
        [two] بقي خللان.
        [few] بقيت { $count } أعطال.
        [many] بقي { $count } عطلًا.
       *[other] بقي { $count } عطل.
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
backup-busy = جارٍ النسخ الاحتياطي…
backup-folder = مجلد للنسخ الاحتياطية، على قرص آخر
backup-made = أُنشئت نسخة احتياطية وأُعيدت قراءتها
backup-made-in = أُنشئت نسخة احتياطية في { $folder } وأُعيدت قراءتها
backup-trouble = النسخ الاحتياطي يحتاج إليك
place-synced = المكتبة في مجلد متزامن
place-synced-about = تقع هذه المكتبة في مجلد ينسخه { $name } إلى حواسيب أخرى، ملفًا ملفًا، وحتى حين يكتب Docket فيه، وقد يمزّق ذلك المكتبة. أغلق Docket، وانقل مجلد المكتبة إلى مكان غير متزامن، واترك لـ { $name } النسخ الاحتياطية بدلًا منها.
place-network = المكتبة على شبكة
place-network-about = تقع هذه المكتبة على قرص يُوصل إليه عبر شبكة ({ $name }). لا تعمل الأقفال هناك كما ينبغي، وقد يُتلفها انقطاع الاتصال. أغلق Docket، وانقل مجلد المكتبة إلى قرص في هذا الحاسوب، وضع النسخ الاحتياطية على الشبكة بدلًا منها.

## الإعدادات
settings-name = اسمك
settings-name-hint = يوقّع تغييراتك في السجل، وأحكامك.
theme = المظهر
theme-system = كالنظام
theme-light = فاتح
theme-dark = داكن
theme-contrast = تباين عالٍ
language = اللغة
library-place = مكان المكتبة

## اختصارات لوحة المفاتيح
keys-everywhere = في كل مكان
keys-claims = في قائمة الادعاءات
keys-reading = في مصدر أو دليل
keys-forms = في النماذج
key-search = بحث
key-undo = تراجع
key-redo = إعادة
key-new = ادعاء جديد
key-attach = إرفاق ملفات
key-list = العودة إلى الادعاءات
key-shortcuts = هذه القائمة
key-move = تنقّل
key-open = فتح ملف الادعاء
key-verdict = مؤكَّد، مفنَّد، غير محسوم: للادعاء المعروض
key-stage = إلى المرحلة التالية
key-choose = اختيار
key-remove = حذف
key-sentence = تحديد جملة
key-longer = إطالة التحديد
key-make-claim = إنشاء ادعاء من التحديد
key-back = العودة إلى القائمة
key-finding = التحديد يؤيد، يفنّد، سياق
key-save = حفظ
key-leave = خروج بلا حفظ

## السجل
journal-about = كل تغيير، الأحدث أولًا. لا يُمحى منه شيء أبدًا.
journal-empty = لم يتغير شيء بعد.
journal-by = { $by }، { $at }
journal-undone = تُراجع عنه لاحقًا
journal-more = عرض التغييرات الأقدم
did-undo = جرى التراجع عن: { $thing }
did-redo = أُعيد: { $thing }
did-add-case = أُضيفت القضية
did-edit-case = أُعيدت تسمية القضية
did-remove-case = حُذفت القضية
did-add-person = أُضيف الشخص
did-edit-person = حُرّر الشخص
did-remove-person = حُذف شخص
did-add-source = أُحضر المصدر
did-edit-source = حُرّر المصدر
did-remove-source = حُذف مصدر
did-add-claim = أُضيف الادعاء
did-edit-claim = حُرّر الادعاء
did-remove-claim = حُذف ادعاء
did-set-stage = حُدّدت المرحلة
did-tag-claims = أُضيف الوسم
did-untag-claims = أُزيل الوسم
did-add-appearance = أُضيف موضع ورود ادعاء
did-remove-appearance = أُزيل موضع ورود ادعاء
did-add-relation = رُبط بين ادعاءين
did-remove-relation = أُزيلت صلة
did-set-verdict = أُصدر حكم
did-clear-verdict = سُحب حكم
did-attach-evidence = أُرفق الدليل
did-edit-evidence = حُرّر الدليل
did-remove-evidence = حُذف دليل
did-add-finding = رُبط دليل بادعاء
did-edit-finding = حُرّر استدلال
did-remove-finding = أُزيل استدلال
did-salvage = أُصلحت المكتبة
did-open-sample = فُتحت القضية العيّنة
undo-add-case = إضافة قضية
undo-edit-case = إعادة تسمية قضية
undo-remove-case = حذف قضية
undo-add-person = إضافة شخص
undo-edit-person = تحرير شخص
undo-remove-person = حذف شخص
undo-add-source = إحضار مصدر
undo-edit-source = تحرير مصدر
undo-remove-source = حذف مصدر
undo-add-claim = إضافة ادعاء
undo-edit-claim = تحرير ادعاء
undo-remove-claim = حذف ادعاء
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
undo-edit-evidence = تحرير دليل
undo-remove-evidence = حذف دليل
undo-add-finding = ربط دليل بادعاء
undo-edit-finding = تحرير استدلال
undo-remove-finding = إزالة استدلال
undo-salvage = إصلاح المكتبة
undo-open-sample = فتح القضية العيّنة

## حين تتعطل المكتبة أو الصفحة نفسها
closed-title = تعذّر فتح المكتبة
broken-title = توقفت هذه الصفحة عن العمل
broken-about = لم يضع شيء: كل ما حُفظ في المكتبة، وما كنت تكتبه محفوظ.
broken-again = المحاولة من جديد
broken-reload = إعادة تحميل الصفحة
